package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.READ_DIRECTORY;
import static io.hexline.application.access.Authorization.Permission.READ_GROUPS;
import static io.hexline.application.access.Authorization.Permission.READ_ONESELF_IN_DIRECTORY;
import static io.hexline.application.access.Authorization.Permission.WRITE_DIRECTORY;
import static io.hexline.application.access.Authorization.Permission.WRITE_GROUPS;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.patch;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import io.hexline.application.GroupUseCases;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.group.ShowGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.group.CreateGroupOperation;
import io.hexline.rest.group.CreateScimGroupOperation;
import io.hexline.rest.group.GetGroupOperation;
import io.hexline.rest.group.GetScimGroupOperation;
import io.hexline.rest.group.ListGroupMembersOperation;
import io.hexline.rest.group.ListGroupsOperation;
import io.hexline.rest.group.RemoveGroupOperation;
import io.hexline.rest.group.ReplaceScimGroupOperation;
import io.hexline.rest.group.SearchScimGroupsOperation;
import io.hexline.rest.group.UpdateGroupOperation;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.scim.BulkOperation;
import io.hexline.rest.scim.CreateUserOperation;
import io.hexline.rest.scim.GetOwnUserOperation;
import io.hexline.rest.scim.GetUserOperation;
import io.hexline.rest.scim.RemoveUserOperation;
import io.hexline.rest.scim.ReplaceUserOperation;
import io.hexline.rest.scim.SearchUsersOperation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The methods and paths by which directories provision people and groups of them. */
final class DirectoryRoutes {

    private static final String USERS = "/identity/scim/{orgId}/v2/Users";
    private static final String USER = USERS + "/{userId}";

    private static final String GROUPS = "/v1/groups";
    private static final String GROUP = GROUPS + "/{groupId}";
    private static final String SCIM_GROUPS = "/identity/scim/{orgId}/v2/Groups";
    private static final String SCIM_GROUP = SCIM_GROUPS + "/{groupId}";

    private DirectoryRoutes() {}

    static List<Route> to(PeopleUseCases people, ShowGroups groups) {
        return Stream.of(
                        get(
                                "/identity/scim/v2/Users/me",
                                READ_ONESELF_IN_DIRECTORY,
                                new GetOwnUserOperation(people.findUser())),
                        get(USERS, READ_DIRECTORY, new SearchUsersOperation(people, groups)),
                        post(USERS, WRITE_DIRECTORY, new CreateUserOperation(people)),
                        get(USER, READ_DIRECTORY, new GetUserOperation(people.findUser())),
                        put(USER, WRITE_DIRECTORY, ReplaceUserOperation.whole(people)),
                        patch(USER, WRITE_DIRECTORY, ReplaceUserOperation.patching(people)),
                        delete(USER, WRITE_DIRECTORY, new RemoveUserOperation(people)))
                .map(route -> route.refusing(Envelope.SCIM))
                .toList();
    }

    /** Several operations on users and groups at once. */
    static Route toBulk(PeopleUseCases people, GroupUseCases groups) {
        Map<String, Operation> operations = Map.of(
                "POST Users", new CreateUserOperation(people),
                "PUT Users/", ReplaceUserOperation.whole(people),
                "PATCH Users/", ReplaceUserOperation.patching(people),
                "DELETE Users/", new RemoveUserOperation(people),
                "POST Groups", new CreateScimGroupOperation(groups),
                "PUT Groups/", ReplaceScimGroupOperation.whole(groups),
                "PATCH Groups/", ReplaceScimGroupOperation.patching(groups),
                "DELETE Groups/", RemoveGroupOperation.scim(groups));
        return post("/identity/scim/{orgId}/v2/Bulk", WRITE_DIRECTORY, new BulkOperation(operations))
                .refusing(Envelope.SCIM);
    }

    static List<Route> to(GroupUseCases groups) {
        ShowGroups show = groups.showGroups();
        Stream<Route> own = Stream.of(
                get(GROUPS, READ_GROUPS, new ListGroupsOperation(show)),
                post(GROUPS, WRITE_GROUPS, new CreateGroupOperation(groups)),
                get(GROUP, READ_GROUPS, new GetGroupOperation(show)),
                patch(GROUP, WRITE_GROUPS, new UpdateGroupOperation(groups)),
                delete(GROUP, WRITE_GROUPS, RemoveGroupOperation.own(groups)),
                get(GROUP + "/members", READ_GROUPS, ListGroupMembersOperation.own(show)));
        Stream<Route> scim = Stream.of(
                        get(SCIM_GROUPS, READ_DIRECTORY, new SearchScimGroupsOperation(show)),
                        post(SCIM_GROUPS, WRITE_DIRECTORY, new CreateScimGroupOperation(groups)),
                        get(SCIM_GROUP, READ_DIRECTORY, new GetScimGroupOperation(show)),
                        put(SCIM_GROUP, WRITE_DIRECTORY, ReplaceScimGroupOperation.whole(groups)),
                        patch(SCIM_GROUP, WRITE_DIRECTORY, ReplaceScimGroupOperation.patching(groups)),
                        delete(SCIM_GROUP, WRITE_DIRECTORY, RemoveGroupOperation.scim(groups)),
                        get(SCIM_GROUP + "/Members", READ_DIRECTORY, ListGroupMembersOperation.scim(show)))
                .map(route -> route.refusing(Envelope.SCIM));
        return Stream.concat(own, scim).toList();
    }
}
