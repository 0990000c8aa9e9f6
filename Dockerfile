# One image for every program: the command says which one runs.
FROM node:24-bookworm-slim AS build
WORKDIR /binome
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN NX_DAEMON=false NX_TUI=false npx nx run-many -t build --parallel=2

FROM node:24-bookworm-slim AS packages
WORKDIR /binome
COPY package.json package-lock.json .npmrc ./
# `node` comes with the image, the embedded PostgreSQL and the mailbox are for local use.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
# Prints the exports to PDF.
RUN apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
ENV CHROMIUM_PATH=/usr/bin/chromium NODE_ENV=production PERSISTED_DOCUMENTS=dist/api/persisted-documents.json
WORKDIR /binome
COPY --from=packages /binome/node_modules node_modules
COPY --from=build /binome/dist dist
COPY package.json ./
COPY tools/proxy.ts tools/proxy-server.ts tools/proxy-files.ts tools/upstreams.ts tools/
# The volume of the files is made with the owner of this folder.
RUN install --directory --owner=node --group=node files
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "dist/api/main.js"]
