package io.hexline.rest.group;

import io.hexline.application.group.GroupView;
import io.hexline.application.group.ShowGroups;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimUsers;
import io.vavr.control.Either;

/** The group that a path names. */
public enum GroupInPath {

    /** In the API's own form, whose addresses name no organization. */
    OWN {
        @Override
        Either<Problem, GroupView> find(Call call, ShowGroups groups, int members) {
            return id(call).flatMap(id -> call.inAnyOrganization(org -> groups.byId(org, id, members)));
        }
    },

    SCIM {
        @Override
        Either<Problem, GroupView> find(Call call, ShowGroups groups, int members) {
            return ScimUsers.organization(call)
                    .flatMap(org ->
                            id(call).flatMap(id -> groups.byId(org, id, members).mapLeft(Problem::of)));
        }
    };

    /**
     * 404 where there is none.
     *
     * @param members how many of them to tell at most
     */
    abstract Either<Problem, GroupView> find(Call call, ShowGroups groups, int members);

    private static Either<Problem, GroupId> id(Call call) {
        return call.idInPath("groupId", WireId.SCIM_GROUP, GroupId::parse);
    }
}
