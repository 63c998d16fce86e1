package io.hexline.domain.move;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the request rules look at.
 *
 * @param standings of the named users that exist in the organization
 */
public record RequestFacts(MoveDraft draft, Map<PersonId, Standing> standings) {

    public RequestFacts {
        standings = ImmutableMap.copyOf(standings);
    }

    /**
     * How a user stands before the move.
     *
     * @param callingUser whether it holds a calling license
     * @param location where it calls from
     * @param lines under which it is reached; empty where the calling platform has no record of it
     */
    public record Standing(boolean callingUser, Optional<LocationId> location, Optional<Lines> lines) {}

    /** A named user that exists, with what is asked for it. */
    record Candidate(MoveDraft.Entry entry, MoveDraft.Member member, Standing standing) {

        boolean staysWhereItIs() {
            return entry.target().isPresent() && entry.target().equals(standing.location());
        }

        boolean losesItsLines() {
            return standing.callingUser()
                    && standing.lines().filter(this::leavesNothingOf).isPresent();
        }

        private boolean leavesNothingOf(Lines lines) {
            return member.extension()
                            .applyTo(lines.extension().map(Extension::value))
                            .isEmpty()
                    && member.number()
                            .applyTo(lines.number().map(PhoneNumber::value))
                            .isEmpty();
        }
    }

    Stream<Candidate> candidates() {
        return draft.entryStream()
                .flatMap(entry -> entry.memberStream()
                        .flatMap(member -> member.user().map(standings::get).stream()
                                .map(standing -> new Candidate(entry, member, standing))));
    }
}
