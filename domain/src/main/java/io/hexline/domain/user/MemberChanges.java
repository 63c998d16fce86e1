package io.hexline.domain.user;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;

/**
 * What becomes of the members of a group, whoever they are today.
 *
 * @param replacing whether nobody but those who join belongs to it afterwards
 * @param joining who belongs to it afterwards; one who does already stays
 * @param leaving who does not, none of those who join; one who never did changes nothing
 */
public record MemberChanges(boolean replacing, Set<PersonId> joining, Set<PersonId> leaving) {

    public static final MemberChanges NONE = new MemberChanges(false, Set.of(), Set.of());

    public MemberChanges {
        joining = ImmutableSet.copyOf(joining);
        leaving = ImmutableSet.copyOf(leaving);
    }

    /** These are the members. */
    public static MemberChanges to(Set<PersonId> members) {
        return new MemberChanges(true, members, Set.of());
    }

    /** And then these join. */
    public MemberChanges joinedBy(Set<PersonId> people) {
        return new MemberChanges(replacing, Sets.union(joining, people), Sets.difference(leaving, people));
    }

    /** And then these leave. */
    public MemberChanges leftBy(Set<PersonId> people) {
        Set<PersonId> staying = Sets.difference(joining, people);
        return new MemberChanges(replacing, staying, replacing ? Set.of() : Sets.union(leaving, people));
    }
}
