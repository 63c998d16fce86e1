package io.hexline.application.store;

import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.OrgId;
import java.util.Locale;

/**
 * Which groups of an organization are meant, in the order of their names, whatever case those are in.
 *
 * @param namePrefix how their names begin, in lower case; empty for all of them
 * @param descending whether the last names come first
 */
public record GroupFilter(OrgId org, String namePrefix, boolean descending) {

    public GroupFilter {
        namePrefix = namePrefix.toLowerCase(Locale.ROOT);
    }

    /** All groups of the organization. */
    public static GroupFilter of(OrgId org) {
        return new GroupFilter(org, "", false);
    }

    /** Under which a group stands in a list, and which no other of its organization has. */
    public static String place(UserGroup group) {
        return place(group.name());
    }

    public static String place(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
