import type { NavigationItem } from '@binome/shared/web';
import { isTerritorial, type Role } from '@binome/shared/domain';
import {
  CalendarDays,
  ClipboardList,
  Factory,
  FileUp,
  House,
  ListTodo,
  MapPinned,
  Network,
  UsersRound,
} from 'lucide-react';

const HOME: NavigationItem = { to: '/', label: 'Accueil', icon: House, end: true, onPhone: true };
const TERRITORIES: NavigationItem = { to: '/territoires', label: 'Territoires', icon: MapPinned, onPhone: true };
const ADMINISTRATION: readonly NavigationItem[] = [
  { to: '/administration/comptes', label: 'Comptes', icon: UsersRound, group: 'Administration', onPhone: true },
  { to: '/administration/imports', label: 'Imports', icon: FileUp, group: 'Administration', onPhone: true },
  { to: '/administration/taches', label: 'Travaux abandonnés', icon: ListTodo, group: 'Administration' },
];

/** The places that a role opens; `territory` is the address of the territory one is in. */
export function navigationOf(role: Role, territory: string | null): readonly NavigationItem[] {
  if (isTerritorial(role)) return territory ? [HOME, ...territoryItems(territory)] : [HOME];
  switch (role) {
    case 'administrator':
      return [HOME, TERRITORIES, ...ADMINISTRATION];
    case 'regional_reviewer':
    case 'national_coordinator':
      return [HOME, TERRITORIES];
    default:
      return [HOME];
  }
}

function territoryItems(territory: string): readonly NavigationItem[] {
  return [
    { to: territory, label: 'Territoire', icon: Factory, end: true, onPhone: true },
    { to: `${territory}/gouvernance`, label: 'Gouvernance', icon: Network, onPhone: true },
    { to: `${territory}/seances`, label: 'Séances', icon: CalendarDays },
    { to: `${territory}/plan`, label: 'Plan d’action', icon: ClipboardList, onPhone: true },
  ];
}
