import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceService } from './attendance.service.js';
import { ItemChangeResolver } from './item-change.resolver.js';
import { ItemChangeService } from './item-change.service.js';
import { ItemChanges } from './item-changes.js';
import { ItemRecordResolver } from './item-record.resolver.js';
import { ItemRecordService } from './item-record.service.js';
import { Attendance } from './attendance.entity.js';
import { MinutesAmendmentsResolver } from './minutes-amendments.resolver.js';
import { MinutesAmendmentsService } from './minutes-amendments.service.js';
import { MinutesAttendees } from './minutes-attendees.js';
import { MinutesController } from './minutes.controller.js';
import { minutesEntities } from './minutes.entity.js';
import { MinutesAssembly } from './minutes-content.js';
import { MinutesChanges } from './minutes-changes.js';
import { MinutesFilesService } from './minutes-files.service.js';
import { MinutesReads } from './minutes.reads.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesService } from './minutes.service.js';
import { MinutesView } from './minutes.view.js';
import { RoomFactsService } from './room-facts.service.js';
import { RoomLiveResolver } from './room-live.resolver.js';
import { RoomLiveService } from './room-live.service.js';
import { RoomReads } from './room.reads.js';

/** What attendance, the room of a meeting and its minutes are made of. */
export const roomProviders = [
  RoomFactsService,
  RoomReads,
  AttendanceService,
  AttendanceResolver,
  RoomLiveService,
  RoomLiveResolver,
  ItemChanges,
  ItemChangeService,
  ItemChangeResolver,
  ItemRecordService,
  ItemRecordResolver,
  MinutesChanges,
  MinutesAssembly,
  MinutesAttendees,
  MinutesService,
  MinutesAmendmentsService,
  MinutesAmendmentsResolver,
  MinutesReads,
  MinutesView,
  MinutesFilesService,
  MinutesResolver,
];

/** The doors of its files. */
export const roomControllers = [MinutesController];

/** Entities of attendance and minutes. */
export const roomEntities = [Attendance, ...minutesEntities];
