package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.OnboardingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of any number of users: counted, and told one by one up to a limit. */
final class OnboardingTally {

    /** Of more, the counts tell, and the file with the refused rows. */
    private static final int MOST_TOLD = 10_000;

    private final List<OnboardingReport> told = new ArrayList<>();
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private Outcome outcome = Outcome.DONE;

    /** What became of one. */
    enum Result {
        ONBOARDED("onboarded"),
        IN_PART("in part"),
        REFUSED("refused");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        static Result of(OnboardingReport report) {
            if (report.person().isEmpty()) {
                return REFUSED;
            }
            return report.isWhole() ? ONBOARDED : IN_PART;
        }

        String word() {
            return word;
        }
    }

    static OnboardingTally of(OnboardingReport report) {
        OnboardingTally tally = new OnboardingTally();
        tally.add(report);
        return tally;
    }

    void add(OnboardingReport report) {
        counts.merge(Result.of(report), 1, Integer::sum);
        Outcome its = report.outcome() == Outcome.MISUSED ? Outcome.REFUSED : report.outcome();
        outcome = Comparator.<Outcome>naturalOrder().compare(its, outcome) > 0 ? its : outcome;
        if (told.size() < MOST_TOLD) {
            told.add(report);
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** Those that are told one by one. */
    List<OnboardingReport> told() {
        return List.copyOf(told);
    }

    /** How many are not. */
    int untold() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - told.size();
    }

    int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

    /** The counts in one line. */
    String summary() {
        return count(Result.ONBOARDED) + " onboarded, " + count(Result.IN_PART) + " in part, " + count(Result.REFUSED)
                + " refused.";
    }

    /** The worst that happened to anybody. */
    Outcome outcome() {
        return outcome;
    }
}
