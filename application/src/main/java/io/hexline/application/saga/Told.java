package io.hexline.application.saga;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of the commands of an entry of the outbox.
 *
 * @param again whether it is to be told again: something could not be told that was not refused for good
 * @param failures those that could not be told, and why
 */
public record Told(OutboxEntry entry, boolean again, List<Failed> failures, Instant at) {

    /** A command that could not be told. */
    public record Failed(Command command, PortFailure why) {}

    public Told {
        failures = ImmutableList.copyOf(failures);
    }

    /** That another worker has taken over: then there is nothing to write down. */
    public Optional<PortFailure> lost() {
        return failures.stream()
                .map(Failed::why)
                .filter(PortFailure::isOfOthers)
                .findFirst();
    }

    /** What writes down what is left. */
    public Write leaving() {
        return again ? new Write.PutEntry(entry.failed(at)) : new Write.RemoveEntry(entry);
    }
}
