package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.spreadsheet.CsvFile;
import io.hexline.spreadsheet.NewUserColumns;
import io.hexline.spreadsheet.SeenLines;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Onboards the users of a file, a request's worth at a time, however many there are. Where a request fails after others
 * were answered, the rows from there on are refused, so that they can be run again.
 */
final class FileOnboarding {

    private static final int MOST_ROWS = 500;

    private final NewUserColumns columns;
    private final RefusedFile refused;
    private final Onboarding onboarding;
    private final OnboardingTally tally = new OnboardingTally();
    private final SeenLines seen = new SeenLines();
    private final List<Row> waiting = new ArrayList<>();
    private boolean answered;
    private Optional<ErrorAnswer> stopped = Optional.empty();

    /**
     * A row of the file.
     *
     * @param user the user, or why there is none
     */
    private record Row(CsvFile.Row source, Either<String, WantedUser> user) {}

    /**
     * An onboarding that has not begun.
     *
     * @param onboarding onboards some users
     */
    FileOnboarding(NewUserColumns columns, RefusedFile refused, Onboarding onboarding) {
        this.columns = columns;
        this.refused = refused;
        this.onboarding = onboarding;
    }

    /** What became of everybody so far. */
    OnboardingTally tally() {
        return tally;
    }

    /**
     * Takes all rows.
     *
     * @return what to say instead where not even the first request was answered
     * @throws IOException if refused rows cannot be written
     */
    Optional<Answer> take(CsvFile file) throws IOException {
        int users = 0;
        for (Optional<CsvFile.Row> next = file.next(); next.isPresent(); next = file.next()) {
            Row row = new Row(next.get(), user(next.get()));
            waiting.add(row);
            users += row.user().isRight() ? 1 : 0;
            if (users == OnboardUser.MOST_USERS || waiting.size() == MOST_ROWS) {
                Optional<Answer> failure = ask();
                if (failure.isPresent()) {
                    return failure;
                }
                users = 0;
            }
        }
        return ask();
    }

    private Either<String, WantedUser> user(CsvFile.Row row) {
        return columns.user(row)
                .map(WantedUser::of)
                .flatMap(user -> seen.earlier(user.email().value(), row.line()).stream()
                        .mapToObj(line -> Either.<String, WantedUser>left("the user is on line " + line + " already"))
                        .findFirst()
                        .orElseGet(() -> Either.right(user)))
                .mapLeft(reason -> "Line " + row.line() + ": " + reason);
    }

    /** Asks for those who wait, unless nobody answers any more. */
    private Optional<Answer> ask() throws IOException {
        List<WantedUser> users = waiting.stream()
                .map(Row::user)
                .filter(Either::isRight)
                .map(Either::get)
                .toList();
        Iterator<OnboardingReport> reports = List.<OnboardingReport>of().iterator();
        if (!users.isEmpty() && stopped.isEmpty()) {
            Either<Answer, List<OnboardingReport>> answer = onboarding.of(users);
            if (answer.isRight()) {
                answered = true;
                reports = answer.get().iterator();
            } else if (answered) {
                stopped = Optional.of(ErrorAnswer.of(answer.getLeft()));
            } else {
                return Optional.of(answer.getLeft());
            }
        }
        for (Row row : waiting) {
            add(row, reports);
        }
        waiting.clear();
        return Optional.empty();
    }

    private void add(Row row, Iterator<OnboardingReport> reports) throws IOException {
        OnboardingReport report = row.user()
                .fold(
                        reason -> OnboardingReport.misunderstood(columns.who(row.source()), reason),
                        user -> stopped.map(trouble ->
                                        OnboardingReport.undecided(user.email().value(), trouble))
                                .orElseGet(reports::next));
        tally.add(report);
        if (!report.isWhole()) {
            refused.add(row.source(), OnboardingAnswer.reasons(report));
        }
    }
}
