package io.hexline.application.access;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.WorkspaceId;

/** What the documentation demands of those who look at workspaces and virtual lines, or change them. */
public final class LineAccess {

    private LineAccess() {}

    public static Permission toList(NonPerson kind) {
        return kind == NonPerson.WORKSPACE ? Permission.READ_WORKSPACES : Permission.READ_QUEUES_AND_LINES;
    }

    public static Permission toCreate(NonPerson kind) {
        return kind == NonPerson.WORKSPACE ? Permission.WRITE_WORKSPACES : Permission.CREATE_VIRTUAL_LINES;
    }

    /** Who may look at the numbers of a workspace may look at it. */
    public static Permission toRead(Id id) {
        return id instanceof WorkspaceId ? Permission.READ_WORKSPACE_NUMBERS : Permission.READ_CALLING;
    }

    public static Permission toUpdate(Id id) {
        return id instanceof WorkspaceId ? Permission.WRITE_WORKSPACES : Permission.UPDATE_VIRTUAL_LINES;
    }

    public static Permission toRemove(Id id) {
        return id instanceof WorkspaceId ? Permission.WRITE_WORKSPACES : Permission.DELETE_VIRTUAL_LINES;
    }
}
