package io.hexline.application.troubleshooting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What users were refused, never more than a bounded number; and where the same succeeded later. */
final class UserRefusals {

    private final int most;
    private final List<UserRefusal> all = new ArrayList<>();
    private final Map<Attempt, List<Integer>> open = new HashMap<>();

    /** The same call for the same user, who is known by e-mail or id. */
    private record Attempt(String method, String path, String who) {

        static Attempt of(RecordedCall call, String who) {
            return new Attempt(call.method().toUpperCase(Locale.ROOT), call.path(), who.toLowerCase(Locale.ROOT));
        }
    }

    UserRefusals(int most) {
        this.most = most;
    }

    /** Gives whether there was a place for it. */
    boolean add(RecordedCall call, UserRefusal refusal) {
        if (all.size() == most) {
            return false;
        }
        Stream.concat(refusal.email().stream(), refusal.user().stream())
                .map(who -> Attempt.of(call, who))
                .forEach(attempt ->
                        open.computeIfAbsent(attempt, none -> new ArrayList<>()).add(all.size()));
        return all.add(refusal);
    }

    /** Looks whether the call gave users what they had been refused. */
    void settle(RecordedCall call) {
        call.served().stream()
                .map(who -> open.remove(Attempt.of(call, who)))
                .filter(indexes -> indexes != null)
                .flatMap(List::stream)
                .filter(index -> all.get(index).succeededIn().isEmpty())
                .forEach(index -> all.set(index, all.get(index).succeededIn(call)));
    }

    List<UserRefusal> all() {
        return all;
    }
}
