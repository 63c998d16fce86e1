package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.CREATE_OR_DELETE_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.ENABLE_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_AVAILABLE;
import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_FEATURES;
import static io.hexline.application.access.Authorization.Permission.READ_FLOORS;
import static io.hexline.application.access.Authorization.Permission.READ_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.READ_PSTN;
import static io.hexline.application.access.Authorization.Permission.READ_WORKSPACE_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.SET_UP_PSTN;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.access.Authorization.Permission.UPDATE_LOCATION;
import static io.hexline.application.access.Authorization.Permission.WRITE_FLOORS;
import static io.hexline.application.access.Authorization.Permission.WRITE_WORKSPACE_LOCATIONS;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import com.google.common.collect.ImmutableList;
import io.hexline.application.LocationUseCases;
import io.hexline.application.UseCases;
import io.hexline.application.location.ManageFloors;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.schedule.ManageSchedules;
import io.hexline.application.schedule.ShowSchedules;
import io.hexline.rest.location.CreateFloorOperation;
import io.hexline.rest.location.CreateLocationOperation;
import io.hexline.rest.location.CreateWorkspaceLocationOperation;
import io.hexline.rest.location.EnableCallingOperation;
import io.hexline.rest.location.FloorPath;
import io.hexline.rest.location.GetCallingLocationOperation;
import io.hexline.rest.location.GetFloorOperation;
import io.hexline.rest.location.GetLocationOperation;
import io.hexline.rest.location.GetPstnOperation;
import io.hexline.rest.location.GetWorkspaceLocationOperation;
import io.hexline.rest.location.ListAnnouncementLanguagesOperation;
import io.hexline.rest.location.ListCallingLocationsOperation;
import io.hexline.rest.location.ListFloorsOperation;
import io.hexline.rest.location.ListLocationsOperation;
import io.hexline.rest.location.ListPstnOptionsOperation;
import io.hexline.rest.location.ListWorkspaceLocationsOperation;
import io.hexline.rest.location.RemoveFloorOperation;
import io.hexline.rest.location.RemoveLocationOperation;
import io.hexline.rest.location.RemoveWorkspaceLocationOperation;
import io.hexline.rest.location.SetUpPstnOperation;
import io.hexline.rest.location.UpdateCallingOperation;
import io.hexline.rest.location.UpdateFloorOperation;
import io.hexline.rest.location.UpdateLocationOperation;
import io.hexline.rest.location.UpdateWorkspaceLocationOperation;
import io.hexline.rest.schedule.CreateEventOperation;
import io.hexline.rest.schedule.CreateScheduleOperation;
import io.hexline.rest.schedule.GetEventOperation;
import io.hexline.rest.schedule.GetScheduleOperation;
import io.hexline.rest.schedule.ListSchedulesOperation;
import io.hexline.rest.schedule.RemoveEventOperation;
import io.hexline.rest.schedule.RemoveScheduleOperation;
import io.hexline.rest.schedule.UpdateEventOperation;
import io.hexline.rest.schedule.UpdateScheduleOperation;
import java.util.List;

/** The methods and paths that are about locations, and calling there. */
final class LocationRoutes {

    private static final String LOCATIONS = "/v1/locations";
    private static final String LOCATION = LOCATIONS + "/{locationId}";
    private static final String WORKSPACE_LOCATIONS = "/v1/workspaceLocations";
    private static final String WORKSPACE_LOCATION = WORKSPACE_LOCATIONS + "/{locationId}";
    private static final String CALLING_LOCATIONS = "/v1/telephony/config/locations";
    private static final String CALLING_LOCATION = CALLING_LOCATIONS + "/{locationId}";
    private static final String PSTN = "/v1/telephony/pstn/locations/{locationId}/connection";
    private static final String PSTN_OPTIONS = PSTN + "Options";

    private static final String SCHEDULES = CALLING_LOCATION + "/schedules";
    private static final String SCHEDULE = SCHEDULES + "/{type}/{scheduleId}";
    private static final String EVENT = SCHEDULE + "/events/{eventId}";

    private LocationRoutes() {}

    static List<Route> to(UseCases use) {
        LocationUseCases locations = use.locations();
        ListOrganizations organizations = use.listOrganizations();
        return List.of(
                get(LOCATIONS, READ_LOCATIONS, new ListLocationsOperation(locations)),
                post(LOCATIONS, CREATE_OR_DELETE_LOCATIONS, new CreateLocationOperation(locations.createLocation())),
                get(LOCATION, READ_LOCATIONS, new GetLocationOperation(locations.findLocation())),
                put(LOCATION, UPDATE_LOCATION, new UpdateLocationOperation(locations.updateLocation())),
                delete(LOCATION, CREATE_OR_DELETE_LOCATIONS, new RemoveLocationOperation(locations.removeLocation())),
                get(
                        "/v1/telephony/config/announcementLanguages",
                        READ_AVAILABLE,
                        new ListAnnouncementLanguagesOperation()),
                get(CALLING_LOCATIONS, READ_CALLING, new ListCallingLocationsOperation(locations, organizations)),
                post(CALLING_LOCATIONS, ENABLE_CALLING, new EnableCallingOperation(locations.enableCalling())),
                get(
                        CALLING_LOCATION,
                        READ_CALLING,
                        new GetCallingLocationOperation(locations.findLocation(), organizations)),
                put(
                        CALLING_LOCATION,
                        UPDATE_CALLING,
                        new UpdateCallingOperation(use.jobs().updateCallingJob())));
    }

    static List<Route> toWorkspaceLocations(LocationUseCases locations) {
        return List.of(
                get(
                        WORKSPACE_LOCATIONS,
                        READ_WORKSPACE_LOCATIONS,
                        new ListWorkspaceLocationsOperation(locations.listLocations())),
                post(
                        WORKSPACE_LOCATIONS,
                        WRITE_WORKSPACE_LOCATIONS,
                        new CreateWorkspaceLocationOperation(locations.createLocation())),
                get(
                        WORKSPACE_LOCATION,
                        READ_WORKSPACE_LOCATIONS,
                        new GetWorkspaceLocationOperation(locations.findLocation())),
                put(
                        WORKSPACE_LOCATION,
                        WRITE_WORKSPACE_LOCATIONS,
                        new UpdateWorkspaceLocationOperation(locations.findLocation(), locations.updateLocation())),
                delete(
                        WORKSPACE_LOCATION,
                        WRITE_WORKSPACE_LOCATIONS,
                        new RemoveWorkspaceLocationOperation(locations.removeLocation())));
    }

    static List<Route> toFloors(ManageFloors managed) {
        return ImmutableList.<Route>builder()
                .addAll(toFloors(managed, FloorPath.LOCATION, LOCATION))
                .addAll(toFloors(managed, FloorPath.WORKSPACE_LOCATION, WORKSPACE_LOCATION))
                .build();
    }

    private static List<Route> toFloors(ManageFloors managed, FloorPath path, String location) {
        String floors = location + "/floors";
        String floor = floors + "/{floorId}";
        return List.of(
                get(floors, READ_FLOORS, new ListFloorsOperation(path, managed)),
                post(floors, WRITE_FLOORS, new CreateFloorOperation(path, managed)),
                get(floor, READ_FLOORS, new GetFloorOperation(path, managed)),
                put(floor, WRITE_FLOORS, new UpdateFloorOperation(path, managed)),
                delete(floor, WRITE_FLOORS, new RemoveFloorOperation(path, managed)));
    }

    static List<Route> toPstn(LocationUseCases locations) {
        return List.of(
                get(PSTN_OPTIONS, READ_PSTN, new ListPstnOptionsOperation(locations.showPstn())),
                get(PSTN, READ_PSTN, new GetPstnOperation(locations.showPstn())),
                put(PSTN, SET_UP_PSTN, new SetUpPstnOperation(locations.setUpPstn())));
    }

    static List<Route> toSchedules(LocationUseCases locations) {
        ShowSchedules shown = locations.showSchedules();
        ManageSchedules managed = locations.manageSchedules();
        return List.of(
                get(SCHEDULES, READ_FEATURES, new ListSchedulesOperation(shown)),
                post(SCHEDULES, UPDATE_CALLING, new CreateScheduleOperation(managed)),
                get(SCHEDULE, READ_FEATURES, new GetScheduleOperation(shown)),
                put(SCHEDULE, UPDATE_CALLING, new UpdateScheduleOperation(managed)),
                delete(SCHEDULE, UPDATE_CALLING, new RemoveScheduleOperation(managed)),
                post(SCHEDULE + "/events", UPDATE_CALLING, new CreateEventOperation(managed)),
                get(EVENT, READ_FEATURES, new GetEventOperation(shown)),
                put(EVENT, UPDATE_CALLING, new UpdateEventOperation(managed)),
                delete(EVENT, UPDATE_CALLING, new RemoveEventOperation(managed)));
    }
}
