package io.hexline.application.saga;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;

/** What others are told once something is committed: written with it, told at once, and again where that fails. */
public final class FollowUps {

    private final Turn turn;
    private final List<OutboxEntry> entries;

    FollowUps(Turn turn, List<OutboxEntry> entries) {
        this.turn = turn;
        this.entries = ImmutableList.copyOf(entries);
    }

    /** What has to be in the commit. */
    public List<Write> writes() {
        return entries.stream().<Write>map(Write.PutEntry::new).collect(ImmutableList.toImmutableList());
    }

    /** Writes down by itself what is left of it, where no other commit does. */
    public Either<PortFailure, Integer> leave(List<Told> told) {
        return turn.leave(told);
    }

    /** Tells all of it, after the commit. */
    public List<Told> tell() {
        return entries.stream()
                .map(entry -> turn.tellAll(entry.at(Version.NEW.next())))
                .collect(ImmutableList.toImmutableList());
    }
}
