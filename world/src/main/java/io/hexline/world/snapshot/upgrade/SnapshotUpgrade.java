package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns a snapshot of an earlier format into {@link #FORMAT today's}. What a file of the earlier format says in other
 * words is said in today's; a file that does not say its format is of the first.
 */
public final class SnapshotUpgrade {

    /** The format in which snapshots are written. */
    public static final int FORMAT = 2;

    static final String FORMAT_FIELD = "format";

    private static final int FIRST = 1;

    /** From the first format to the second: what were flags and texts are things. */
    private static final List<Consumer<ObjectNode>> FROM_FIRST = List.of(
            LocationLicenses::upgrade,
            Associations::upgrade,
            RecordingAccounts::upgrade,
            ProvisioningSteps::upgrade,
            CallSettingsUpgrade::upgrade,
            Features::upgrade,
            NumberContracts::upgrade,
            CarrierRecords::upgrade,
            Trunks::upgrade,
            LineHolders::upgrade,
            ImportedNumbers::upgrade,
            DeviceProfiles::upgrade);

    /** What only files of the first format say. */
    private static final Set<String> FIELDS_OF_FIRST = Set.of(
            "autoAttendants",
            "carrierless",
            "cpapi",
            "criteriaSchedules",
            "dubPoint",
            "enabled",
            "groupLevel",
            "inboundTollFree",
            "locationMusicOnHold",
            "lost",
            "missing",
            "mobileNetwork",
            "ownPlans",
            "pilot",
            "portable",
            "seating",
            "services",
            "sharedWith",
            "storedVoiceMessages",
            "trunk",
            "unassigned",
            "webexCalling");

    private SnapshotUpgrade() {}

    /** Whether a field that today's format does not know was one of an earlier format. */
    public static boolean isOfEarlierFormat(String field) {
        return FIELDS_OF_FIRST.contains(field);
    }

    /** Whether the file is of an earlier format than today's. */
    public static boolean isDue(JsonNode snapshot) {
        JsonNode format = snapshot.path(FORMAT_FIELD);
        return snapshot.isObject()
                && (format.isMissingNode()
                        || format.isInt() && format.intValue() >= FIRST && format.intValue() < FORMAT);
    }

    /** The same file in today's format; a file for which it {@linkplain #isDue is not due} as it is. */
    public static JsonNode upgraded(JsonNode snapshot) {
        if (!isDue(snapshot)) {
            return snapshot;
        }
        ObjectNode file = snapshot.deepCopy();
        FROM_FIRST.forEach(step -> step.accept(file));
        ObjectNode upgraded = file.objectNode().put(FORMAT_FIELD, FORMAT);
        file.remove(FORMAT_FIELD);
        return upgraded.setAll(file);
    }
}
