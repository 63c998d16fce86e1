package io.hexline.application.troubleshooting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at calls one by one and keeps what is told of them in the end; never more than a bounded number. */
final class Examination {

    private static final int MOST = 10_000;

    private final CallFilter filter;
    private final List<RecordedCall> failed = new ArrayList<>();
    private final List<RecordedCall> fine = new ArrayList<>();
    private final UserRefusals refusals = new UserRefusals(MOST);
    private final List<FailedCall> failedCalls = new ArrayList<>();
    private final Set<String> organizationsInTrouble = new LinkedHashSet<>();
    private final Set<String> organizations = new LinkedHashSet<>();
    private final Set<String> provisioned = new LinkedHashSet<>();
    private final Set<String> concerned = new HashSet<>();
    private int recorded;
    private int unlisted;
    private int untold;

    Examination(CallFilter filter) {
        this.filter = filter;
    }

    void add(RecordedCall call) {
        recorded++;
        if (filter.shows(call)) {
            unlisted += keep(call, call.hasFailed() ? failed : fine);
        }
        call.names().organizations().forEach(id -> keep(id, organizations));
        if (call.purpose().isProvisioning()) {
            refusals.settle(call);
        }
        if (call.hasFailed()) {
            diagnose(call);
        }
    }

    /** Whether a user, known by e-mail or id, is one of those to whom something went wrong so far. */
    boolean concerns(String user) {
        return concerned.contains(user.toLowerCase(Locale.ROOT));
    }

    private void diagnose(RecordedCall call) {
        call.names().organizations().forEach(id -> keep(id, organizationsInTrouble));
        if (call.purpose().isProvisioning()) {
            call.names().emails().forEach(email -> keep(email, provisioned));
        }
        List<UserRefusal> all =
                call.errors().stream().map(error -> UserRefusal.of(call, error)).toList();
        all.stream()
                .flatMap(refusal -> Stream.concat(refusal.email().stream(), refusal.user().stream()))
                .forEach(user -> keep(user.toLowerCase(Locale.ROOT), concerned));
        List<UserRefusal> found = all.stream()
                .filter(refusal -> call.purpose().isProvisioning()
                        || refusal.explanation().code().isPresent())
                .toList();
        found.forEach(refusal -> untold += refusals.add(call, refusal) ? 0 : 1);
        if (found.isEmpty()) {
            untold += keep(FailedCall.of(call), failedCalls);
        }
    }

    /** Gives the number of things that found no place. */
    private static <T> int keep(T thing, Collection<T> kept) {
        return kept.size() < MOST && kept.add(thing) ? 0 : 1;
    }

    CallList calls() {
        return new CallList(failed, fine, recorded, unlisted);
    }

    Diagnosis diagnosis() {
        return new Diagnosis(refusals.all(), failedCalls, untold);
    }

    CaseReport report(Recorder recorder, Optional<String> description) {
        Set<String> affected = refusals.all().stream()
                .flatMap(refusal -> refusal.email().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> users = refusals.all().stream()
                .flatMap(refusal -> refusal.user().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new CaseReport(
                List.copyOf(organizationsInTrouble.isEmpty() ? organizations : organizationsInTrouble),
                List.copyOf(affected.isEmpty() ? provisioned : affected),
                List.copyOf(users),
                description.orElseGet(() -> Summary.of(diagnosis())),
                recorder,
                diagnosis());
    }
}
