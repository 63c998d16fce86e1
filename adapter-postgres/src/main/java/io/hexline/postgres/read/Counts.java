package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import com.google.common.collect.Maps;
import io.hexline.domain.job.JobState;
import io.hexline.postgres.table.Tally;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What is counted as it comes and goes, so that nothing is counted through. */
final class Counts {

    private Counts() {}

    static int of(Handle handle, String scope, Tally.Kind kind) {
        return in(handle, scope).getOrDefault(kind, 0);
    }

    /** What there is of each kind, of those that this program knows; what there is nothing of can be absent. */
    static Map<Tally.Kind, Integer> in(Handle handle, String scope) {
        return handle.select(
                        "SELECT kind, sum(count) AS total FROM tally WHERE scope = ? AND kind = ANY(?) GROUP BY kind",
                        scope,
                        texts(List.of(Tally.Kind.values())))
                .map((row, context) ->
                        Maps.immutableEntry(Tally.Kind.valueOf(row.getString("kind")), row.getInt("total")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** How many jobs are in each state. */
    static Map<JobState, Integer> ofJobs(Handle handle, Tally.Kind kind) {
        return in(handle, kind, List.of(JobState.values()), JobState::valueOf);
    }

    /**
     * What there is of one kind in each of these; where there is nothing of it, it can be absent.
     *
     * @param scope of its text
     */
    static <T> Map<T, Integer> in(Handle handle, Tally.Kind kind, Collection<T> scopes, Function<String, T> scope) {
        return handle.select(
                        "SELECT scope, sum(count) AS total FROM tally WHERE kind = ? AND scope = ANY(?) GROUP BY scope",
                        kind.name(),
                        texts(scopes))
                .map((row, context) -> Maps.immutableEntry(scope.apply(row.getString("scope")), row.getInt("total")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
