package io.hexline.world.snapshot;

import com.networknt.schema.Error;
import io.hexline.application.access.SecretHash;
import io.hexline.world.snapshot.check.SnapshotError;
import io.hexline.world.snapshot.entry.Limits;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.TextType;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;

/** What the schema validator found, in words for whoever writes the file. */
final class Violation {

    private Violation() {}

    static SnapshotError problem(Error error) {
        String path = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> new SnapshotError(path + "/" + error.getProperty(), "is required");
            case "additionalProperties" ->
                new SnapshotError(path + "/" + error.getProperty(), unknown(error.getProperty()));
            case "pattern" -> new SnapshotError(path, mismatch(error));
            default -> new SnapshotError(path, error.getMessage());
        };
    }

    private static String unknown(String field) {
        return SnapshotUpgrade.isOfEarlierFormat(field)
                ? "is no field of format " + SnapshotUpgrade.FORMAT
                        + ", but one of an earlier format: a file that does not say \"format\" is taken for such a file, and"
                        + " upgraded"
                : "is no known field";
    }

    private static String mismatch(Error error) {
        String pattern = error.getArguments()[0].toString();
        if (pattern.equals(Limits.NOT_BLANK)) {
            return "must not be blank";
        }
        if (pattern.equals(SnapshotEntry.CONTROL_TOKEN)) {
            return "has at least 8 characters, and no blanks";
        }
        return TextType.ALL.stream()
                .filter(type -> type.pattern().equals(pattern))
                .findFirst()
                .map(type -> value(error, type) + "is no " + type.name() + ": it has to match " + pattern)
                .orElseGet(() -> error.getInstanceNode() + " has to match " + pattern);
    }

    /** What stands in place of a secret's hash can be the secret. */
    private static String value(Error error, TextType<?> type) {
        return type.type() == SecretHash.class ? "" : error.getInstanceNode() + " ";
    }
}
