package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ledger;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Commits what an update of a person changes, in step with the carriers' registrations. */
final class UpdateCommit {

    private final RegisteredCommit registrations;
    private final Ledger ledger;

    UpdateCommit(Host host) {
        this.registrations = new RegisteredCommit(host);
        this.ledger = host.ledger();
    }

    Either<PortFailure, Integer> commit(Person before, ProvisioningPlan plan, LineChanges.Changed lines) {
        List<Write> writes = ImmutableList.<Write>builder()
                .addAll(plan.writes())
                .addAll(subscriber(plan, lines))
                .addAll(lines.taken())
                .build();
        if (plan.callingStarts()) {
            return registrations.starting(plan.person(), writes);
        }
        if (plan.callingEnds()) {
            return registrations.ending(before, writes);
        }
        boolean readdressed = !before.email().equals(plan.person().email());
        return readdressed && plan.subscriber().isPresent()
                ? registrations.readdressing(before, plan.person(), writes)
                : ledger.commit(writes);
    }

    /** The calling record goes by the same name as the person; a plan that places it writes it itself. */
    private static List<Write> subscriber(ProvisioningPlan plan, LineChanges.Changed changed) {
        if (plan.subscriber().isEmpty()
                || plan.callingEnds()
                || plan.decision().grant().isPresent()) {
            return List.of();
        }
        Subscriber today = plan.subscriber().get();
        Optional<Lines> lines = changed.lines();
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.add(new Write.PutSubscriber(lines.map(today::withLines).orElse(today)));
        lines.ifPresent(fresh -> plan.current().stream()
                .filter(number -> !fresh.numbers().contains(number.number()))
                .forEach(number -> writes.add(new Write.PutNumber(number.released()))));
        return writes.build();
    }
}
