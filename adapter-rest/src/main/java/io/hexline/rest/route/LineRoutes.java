package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.CREATE_VIRTUAL_LINES;
import static io.hexline.application.access.Authorization.Permission.DELETE_VIRTUAL_LINES;
import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_DEVICES;
import static io.hexline.application.access.Authorization.Permission.READ_QUEUES_AND_LINES;
import static io.hexline.application.access.Authorization.Permission.READ_WORKSPACES;
import static io.hexline.application.access.Authorization.Permission.READ_WORKSPACE_NUMBERS;
import static io.hexline.application.access.Authorization.Permission.UPDATE_VIRTUAL_LINES;
import static io.hexline.application.access.Authorization.Permission.WRITE_WORKSPACES;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import io.hexline.application.LineUseCases;
import io.hexline.application.UseCases;
import io.hexline.application.device.ShowDevices;
import io.hexline.rest.device.GetDeviceOperation;
import io.hexline.rest.device.ListDevicesOperation;
import io.hexline.rest.line.CreateVirtualLineOperation;
import io.hexline.rest.line.CreateWorkspaceOperation;
import io.hexline.rest.line.GetVirtualLineNumberOperation;
import io.hexline.rest.line.GetVirtualLineOperation;
import io.hexline.rest.line.GetWorkspaceOperation;
import io.hexline.rest.line.ListVirtualLinesOperation;
import io.hexline.rest.line.ListWorkspacesOperation;
import io.hexline.rest.line.RemoveVirtualLineOperation;
import io.hexline.rest.line.RemoveWorkspaceOperation;
import io.hexline.rest.line.SetDirectorySearchOperation;
import io.hexline.rest.line.UpdateVirtualLineOperation;
import io.hexline.rest.line.UpdateWorkspaceOperation;
import io.hexline.rest.line.WorkspaceNumbersOperation;
import java.util.List;

/** The methods and paths that are about workspaces and virtual lines. */
final class LineRoutes {

    private static final String WORKSPACES = "/v1/workspaces";
    private static final String WORKSPACE = WORKSPACES + "/{workspaceId}";
    private static final String LINES = "/v1/telephony/config/virtualLines";
    private static final String LINE = LINES + "/{virtualLineId}";

    private static final String DEVICES = "/v1/devices";

    private LineRoutes() {}

    static List<Route> toDevices(ShowDevices shown) {
        return List.of(
                get(DEVICES, READ_DEVICES, new ListDevicesOperation(shown)),
                get(DEVICES + "/{deviceId}", READ_DEVICES, new GetDeviceOperation(shown)));
    }

    static List<Route> to(UseCases use) {
        LineUseCases lines = use.lines();
        return List.of(
                get(WORKSPACES, READ_WORKSPACES, new ListWorkspacesOperation(lines.listLines())),
                post(WORKSPACES, WRITE_WORKSPACES, new CreateWorkspaceOperation(lines.createLine())),
                get(WORKSPACE, READ_WORKSPACES, new GetWorkspaceOperation(lines.findLine())),
                put(WORKSPACE, WRITE_WORKSPACES, new UpdateWorkspaceOperation(lines.findLine(), lines.updateLine())),
                delete(WORKSPACE, WRITE_WORKSPACES, new RemoveWorkspaceOperation(lines.findLine(), lines.removeLine())),
                get(
                        WORKSPACE + "/features/numbers",
                        READ_WORKSPACE_NUMBERS,
                        new WorkspaceNumbersOperation(lines.findLine(), use.listOrganizations())),
                get(
                        LINES,
                        READ_QUEUES_AND_LINES,
                        new ListVirtualLinesOperation(
                                lines.listLines(), use.locations().listLocations())),
                post(LINES, CREATE_VIRTUAL_LINES, new CreateVirtualLineOperation(lines.createLine())),
                get(LINE, READ_CALLING, new GetVirtualLineOperation(lines.findLine())),
                get(LINE + "/number", READ_CALLING, new GetVirtualLineNumberOperation(lines.findLine())),
                put(
                        LINE + "/directorySearch",
                        UPDATE_VIRTUAL_LINES,
                        new SetDirectorySearchOperation(lines.findLine(), lines.updateLine())),
                put(LINE, UPDATE_VIRTUAL_LINES, new UpdateVirtualLineOperation(lines.findLine(), lines.updateLine())),
                delete(
                        LINE,
                        DELETE_VIRTUAL_LINES,
                        new RemoveVirtualLineOperation(lines.findLine(), lines.removeLine())));
    }
}
