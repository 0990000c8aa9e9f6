#!/bin/sh
# First start of the database: the owner of the tables, and the role of the application, which owns nothing.
set -eu
psql --username=postgres --set=ON_ERROR_STOP=1 --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" <<'SQL'
CREATE ROLE binome_owner LOGIN PASSWORD :'owner';
CREATE ROLE binome_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app';
CREATE DATABASE binome OWNER binome_owner;
SQL
