package io.hexline.world.snapshot;

import com.google.common.base.Throwables;
import io.hexline.world.Work;
import io.hexline.world.record.RecordJson;
import io.hexline.world.snapshot.check.SnapshotError;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** What is under way, as part of a file. */
final class WorkJson {

    private WorkJson() {}

    /** Empty where nothing is under way. */
    static Map<String, Object> write(Work work) {
        return work.equals(Work.NONE) ? Map.of() : RecordJson.toMap(work);
    }

    /** The work, or what is wrong with it. */
    static Either<List<SnapshotError>, Work> read(Map<String, Object> json) {
        try {
            return Either.right(json.isEmpty() ? Work.NONE : RecordJson.ofMap(json, Work.class));
        } catch (IllegalArgumentException wrong) {
            return Either.left(List.of(
                    new SnapshotError("/work", "is not what was written: " + words(Throwables.getRootCause(wrong)))));
        }
    }

    /** What is wrong, without the names of what it was to become. */
    private static String words(Throwable wrong) {
        String text = String.valueOf(wrong.getMessage());
        return text.replaceAll("(?s) as a subtype of .*| \\(class .*|\\(for .*|\\(through .*|\\n.*", "")
                .replaceAll("`[^`]*`", "what it was");
    }
}
