package io.hexline.application.group;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;

/** Adds groups to an organization, changes and removes them; who belongs to one stays what it is otherwise. */
public interface ManageGroups {

    /**
     * The new group. {@link Failure.NotPossible} where the organization has one of this name; {@link Failure.Invalid} where
     * somebody who is to belong to it is nobody of the organization.
     *
     * @param draft with a name
     */
    Either<Failure, UserGroup> create(OrgId org, GroupDraft draft);

    /** The group as it is then; refused as {@link #create} is, and {@link Failure.NotFound} where there is none. */
    Either<Failure, UserGroup> update(OrgId org, GroupId group, GroupDraft draft);

    /** The group as it was, without which its members live on; {@link Failure.NotFound} where there is none. */
    Either<Failure, UserGroup> remove(OrgId org, GroupId group);

    static ManageGroups on(Store store, InstantSource time) {
        return new ManageGroupsService(store.groups(), store.people(), store.unitOfWork(), store.ids(), time);
    }

    /**
     * What a group is to be.
     *
     * @param name absent where it keeps the one that it has
     */
    record GroupDraft(
            Optional<String> name, Change<String> description, Change<String> externalId, MemberChanges members) {}
}
