package io.hexline.inmemory.snapshot;

import com.networknt.schema.Error;

/** What the schema validator found, in words for whoever writes the file. */
final class Violation {

    private Violation() {}

    static SnapshotProblem problem(Error error) {
        String path = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> new SnapshotProblem(path + "/" + error.getProperty(), "is required");
            case "additionalProperties" -> new SnapshotProblem(path + "/" + error.getProperty(), "is no known field");
            case "pattern" -> new SnapshotProblem(path, mismatch(error));
            default -> new SnapshotProblem(path, error.getMessage());
        };
    }

    private static String mismatch(Error error) {
        String pattern = error.getArguments()[0].toString();
        if (pattern.equals(Limits.NOT_BLANK)) {
            return "must not be blank";
        }
        return TextType.ALL.stream()
                .filter(type -> type.pattern().equals(pattern))
                .findFirst()
                .map(type -> error.getInstanceNode() + " is no " + type.name() + ": it has to match " + pattern)
                .orElseGet(() -> error.getInstanceNode() + " has to match " + pattern);
    }
}
