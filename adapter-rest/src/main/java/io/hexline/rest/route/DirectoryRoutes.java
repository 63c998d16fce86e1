package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.READ_DIRECTORY;
import static io.hexline.application.access.Authorization.Permission.READ_ONESELF_IN_DIRECTORY;
import static io.hexline.application.access.Authorization.Permission.WRITE_DIRECTORY;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.patch;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import io.hexline.application.PeopleUseCases;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.scim.CreateUserOperation;
import io.hexline.rest.scim.GetOwnUserOperation;
import io.hexline.rest.scim.GetUserOperation;
import io.hexline.rest.scim.RemoveUserOperation;
import io.hexline.rest.scim.ReplaceUserOperation;
import io.hexline.rest.scim.SearchUsersOperation;
import java.util.List;
import java.util.stream.Stream;

/** The methods and paths by which directories provision people. */
final class DirectoryRoutes {

    private static final String USERS = "/identity/scim/{orgId}/v2/Users";
    private static final String USER = USERS + "/{userId}";

    private DirectoryRoutes() {}

    static List<Route> to(PeopleUseCases people) {
        return Stream.of(
                        get(
                                "/identity/scim/v2/Users/me",
                                READ_ONESELF_IN_DIRECTORY,
                                new GetOwnUserOperation(people.findUser())),
                        get(USERS, READ_DIRECTORY, new SearchUsersOperation(people)),
                        post(USERS, WRITE_DIRECTORY, new CreateUserOperation(people)),
                        get(USER, READ_DIRECTORY, new GetUserOperation(people.findUser())),
                        put(USER, WRITE_DIRECTORY, ReplaceUserOperation.whole(people)),
                        patch(USER, WRITE_DIRECTORY, ReplaceUserOperation.patching(people)),
                        delete(USER, WRITE_DIRECTORY, new RemoveUserOperation(people)))
                .map(route -> route.refusing(Envelope.SCIM))
                .toList();
    }
}
