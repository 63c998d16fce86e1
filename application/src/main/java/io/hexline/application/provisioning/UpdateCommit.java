package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Commits what an update of a person changes, in step with the carriers and the calling platform. */
final class UpdateCommit {

    private final ProvisioningCommit outside;

    UpdateCommit(Host host) {
        this.outside = new ProvisioningCommit(host);
    }

    /**
     * Commits.
     *
     * @param before the calling record as it was
     * @param plan with the calling record under the person's new name
     */
    Either<PortFailure, Integer> commit(
            Person person, Optional<Subscriber> before, ProvisioningPlan plan, LineChanges.Changed lines) {
        Optional<Subscriber> renamed = plan.subscriber()
                .filter(any -> !plan.callingEnds() && plan.placed().isEmpty())
                .map(today -> lines.lines().map(today::withLines).orElse(today));
        Optional<Subscriber> after =
                plan.callingEnds() ? Optional.empty() : plan.placed().or(() -> renamed);
        return outside.commit(
                new CallingChange(person.org(), person.email(), plan.person().email(), before, after, plan.abandoned()),
                ImmutableList.<Write>builder()
                        .addAll(plan.writes())
                        .addAll(renamed.stream().map(Write.PutSubscriber::new).toList())
                        .addAll(released(plan, lines.lines()))
                        .addAll(lines.taken())
                        .build());
    }

    private static List<Write> released(ProvisioningPlan plan, Optional<Lines> lines) {
        return lines.stream()
                .flatMap(fresh -> plan.current().stream()
                        .filter(number -> !fresh.numbers().contains(number.number())))
                .<Write>map(number -> new Write.PutNumber(number.released()))
                .toList();
    }
}
