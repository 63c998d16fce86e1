package io.hexline.application.access;

import static io.hexline.domain.user.Role.FULL_ADMINISTRATOR;
import static io.hexline.domain.user.Role.LOCATION_ADMINISTRATOR;
import static io.hexline.domain.user.Role.READ_ONLY_ADMINISTRATOR;
import static io.hexline.domain.user.Role.USER_ADMINISTRATOR;

import io.hexline.domain.user.Role;
import java.util.List;
import java.util.Set;

/** Sets of roles that several operations have, and long sets of scopes. */
final class Roles {

    static final Set<Role> OF_USERS = Set.of(FULL_ADMINISTRATOR, USER_ADMINISTRATOR);

    static final Set<Role> OF_LOCATIONS = Set.of(FULL_ADMINISTRATOR, LOCATION_ADMINISTRATOR);

    static final Set<Role> OF_USERS_AND_LOCATIONS =
            Set.of(FULL_ADMINISTRATOR, USER_ADMINISTRATOR, LOCATION_ADMINISTRATOR);

    static final Set<Role> READERS = Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR, USER_ADMINISTRATOR);

    static final Set<Role> READERS_OF_LOCATIONS =
            Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR, USER_ADMINISTRATOR, LOCATION_ADMINISTRATOR);

    static final Set<Role> WATCHERS = Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR);

    static final Set<Role> WATCHERS_OF_LOCATIONS =
            Set.of(FULL_ADMINISTRATOR, READ_ONLY_ADMINISTRATOR, LOCATION_ADMINISTRATOR);

    static final List<Set<String>> READING_LOCATIONS = List.of(
            Set.of("spark-admin:locations_read"), Set.of("spark-admin:people_read"), Set.of("spark-admin:device_read"));

    /** They are found under locations, and under workspace locations. */
    static final List<Set<String>> READING_FLOORS =
            List.of(Set.of("spark-admin:locations_read"), Set.of("spark-admin:workspace_locations_read"));

    static final List<Set<String>> WRITING_FLOORS =
            List.of(Set.of("spark-admin:locations_write"), Set.of("spark-admin:workspace_locations_write"));

    static final List<Set<String>> READING_DEVICES = List.of(Set.of("spark-admin:devices_read"));

    static final List<Set<String>> MOVING =
            List.of(Set.of("spark-admin:telephony_config_write", "spark-admin:people_write", "identity:groups_rw"));

    static final List<Set<String>> WRITING_WORKSPACES =
            List.of(Set.of("spark-admin:workspaces_write", "spark-admin:telephony_config_write"));

    static final List<Set<String>> WRITING_VIRTUAL_LINES =
            List.of(Set.of("spark-admin:telephony_config_write", "identity:contacts_rw"));

    static final List<Set<String>> WRITING_PSTN =
            List.of(Set.of("spark-admin:telephony_pstn_write", "spark-admin:telephony_pstn_read"));

    private Roles() {}
}
