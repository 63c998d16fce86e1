package io.hexline.domain.move;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which rules are left out where there is no target, or where it is somebody else's, and which are not where there is no
 * user: by name, all of them.
 */
class LooksIntoTargetTest {

    private static final String INTO_TARGET = """
            NAMES_FREE_AT_TARGET
            SAME_ROUTING_PROFILE SAME_CALLING_ZONE HAS_ROOM AUTHORIZES_SERVICES AUTHORIZES_SERVICE_PACKS
            NEW_EXTENSION_FREE NEW_EXTENSION_FITS EXTENSION_RESET ALTERNATE_EXTENSIONS_RESET STAYS_REACHABLE NEW_NUMBER_FREE
            TOLL_FREE_LICENSED
            SAME_LOCAL_GATEWAY TARGET_HAS_CARRIER INTEGRATED_CARRIER_STAYS
            TARGET_CONNECTED TARGET_SETTLED SAME_REGION
            MOBILE_CARRIER_STAYS OTHER_CARRIERS_STAY
            INCOMING_DIGITS_REMOVED OUTGOING_PLAN_REMOVED ENHANCED_PLAN_REMOVED SCHEDULES_REMOVED BARRING_RESET
            BARRING_KEPT CHARGE_REMOVED FEATURE_CODES_REMOVED COLLABORATE_ROOM_MOVED VOICE_MESSAGES_LOST
            DOMAINS_ASSIGNED NCOS_ASSIGNED OFFICE_ZONE_ASSIGNED ANNOUNCEMENTS_RELOCATED CALLER_ID_CHANGED
            CALLER_ID_NOT_CONFIGURED MUSIC_ON_HOLD_REMOVED RECORDING_DISABLED RECORDING_VENDOR_CHANGED DUB_POINT_MOVED
            """;

    private static final String BLIND_TO_TARGET = """
            IN_AN_ENTERPRISE WITHIN_THE_ENTERPRISE HAS_A_NAME
            NOT_HOTELING NOT_HOT_DESKING NEW_LINES_IN_WEBEX_CALLING NEW_LINES_OF_WEBEX_CALLING_USERS NO_TRUNK_PILOT
            NO_OPERATOR NO_CALLBACK_OF_USERS NO_CALLBACK_OF_LOCATION GROUP_SERVICES_LEFT DEPARTMENT_LEFT TRUNK_LEFT
            PROFILES_NOT_SHARED NO_DECT_HANDSETS NO_CUSTOMER_MANAGED_DEVICE NO_ATA_DEVICE DEVICES_MOVED
            SECONDARY_NUMBERS_NOT_SHOWN NOT_CHARGED NOT_SHOWN NUMBERS_MOVED SECONDARY_NUMBERS_LEFT
            NOT_AT_TARGET OF_THE_CUSTOMER ALL_KNOWN_TO_CARRIER LOCATED_ONES_HAVE_A_CARRIER
            LOCATIONLESS_ONES_HAVE_A_CARRIER MOBILE_ONES_BY_THEMSELVES LOCATED KNOWN AT_SOURCE KNOWN_TO_CARRIER
            NOT_ASSIGNED_TO_OTHERS ACTIVE NOT_MAIN NO_ORDER_PENDING FROM_A_LOCATION OF_ONE_CARRIER LOCATED_AT_CARRIER
            PORTABLE MOBILE_ONES_HAVE_A_NETWORK ASSIGNED
            ORDER_NOT_TOO_LARGE SOURCE_HAS_CARRIER SOURCE_CONNECTED SOURCE_SETTLED NO_WEBEX_DIRECT SUBSCRIPTIONS_ACTIVE
            ONE_BLOCK ALL_OF_THE_BLOCK VERIFIED WHOLE_BLOCK INSIDE_THE_BLOCK NO_CISCO_PSTN_BLOCK
            """;

    private static final String BLIND_TO_USER = """
            WITHIN_THE_ENTERPRISE NEW_LINES_IN_WEBEX_CALLING HAS_ROOM NEW_EXTENSION_FREE NEW_EXTENSION_FITS NEW_NUMBER_FREE
            """;

    @Test
    void theyAreTheseAndNoOthers() {
        assertAll(
                () -> assertListed(
                        "INTO_TARGET", INTO_TARGET, MoveRule.all().stream().filter(MoveRule::looksIntoTarget)),
                () -> assertListed(
                        "BLIND_TO_TARGET",
                        BLIND_TO_TARGET,
                        MoveRule.all().stream().filter(rule -> !rule.looksIntoTarget())),
                () -> assertListed(
                        "BLIND_TO_USER", BLIND_TO_USER, MoveRule.all().stream().filter(rule -> !rule.looksAtUser())));
    }

    private static void assertListed(String list, String table, Stream<MoveRule> rules) {
        Set<String> listed = names(table.split("\\s+"));
        Set<String> found = names(rules.map(Object::toString).toArray(String[]::new));
        assertTrue(
                listed.equals(found),
                () -> "put these into " + list + ": " + Sets.difference(found, listed) + "; take these out of it: "
                        + Sets.difference(listed, found));
    }

    private static Set<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
