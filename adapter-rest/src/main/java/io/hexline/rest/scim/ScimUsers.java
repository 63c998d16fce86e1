package io.hexline.rest.scim;

import io.hexline.application.user.FindUser;
import io.hexline.application.user.UserView;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** What the operations on users share: where they are, and whom a path names. */
public final class ScimUsers {

    private ScimUsers() {}

    public static Either<Problem, OrgId> organization(Call call) {
        return call.idInPath("orgId", WireId.ORGANIZATION, OrgId::parse)
                .flatMap(org -> call.authorization().in(org).mapLeft(Problem::hidden));
    }

    static Either<Problem, UserView> user(Call call, FindUser findUser) {
        return organization(call)
                .flatMap(org -> call.idInPath("userId", WireId.PEOPLE, PersonId::parse)
                        .flatMap(id -> findUser.byId(org, id).mapLeft(Problem::of)));
    }

    /** The address of all users. */
    public static String address(Call call, OrgId org) {
        return base(call, org) + "/Users";
    }

    /** The address under which the users and groups of an organization are. */
    public static String base(Call call, OrgId org) {
        return call.request().server() + "/identity/scim/" + org.value() + "/v2";
    }

    static ScimUser body(Call call, UserView user) {
        return ScimUser.of(user, base(call, user.person().org()));
    }

    static Answer answer(Call call, UserView user) {
        return Answer.ok(body(call, user));
    }
}
