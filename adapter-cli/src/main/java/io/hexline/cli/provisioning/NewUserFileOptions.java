package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.OnboardingClient;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Many users to onboard, from a file. */
final class NewUserFileOptions {

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "A file with the users, a record for each; its form is below.")
    private Path file;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Where rows that were refused are written. Default: the name of the CSV file with .refused.csv, or .refused-2.csv and so on where there is such a file.")
    private Path refused;

    boolean given() {
        return file != null;
    }

    Either<Answer, Answer> onboard(Optional<OrgId> org, OnboardingClient client) {
        if (refused != null && RefusedFile.endangers(refused)) {
            return Either.left(ErrorAnswer.of(
                    Outcome.MISUSED,
                    refused + " is there and holds no refused rows, so it is not written over.",
                    "Name another file with --refused."));
        }
        return NewUserFile.read(file)
                .<Answer>mapLeft(reason ->
                        ErrorAnswer.of(Outcome.MISUSED, reason, "The form of the file: hexline onboard --help"))
                .flatMap(read -> client.onboard(org, understood(read)).flatMap(reports -> answer(read, reports)));
    }

    private static List<NewUser> understood(NewUserFile read) {
        return read.rows().stream()
                .map(NewUserFile.Row::newUser)
                .filter(Either::isRight)
                .map(Either::get)
                .toList();
    }

    private Either<Answer, Answer> answer(NewUserFile read, List<OnboardingReport> asked) {
        Iterator<OnboardingReport> next = asked.iterator();
        List<OnboardingReport> all = new ArrayList<>();
        Map<NewUserFile.Row, String> wrong = new LinkedHashMap<>();
        for (NewUserFile.Row row : read.rows()) {
            OnboardingReport report = row.newUser()
                    .fold(reason -> OnboardingReport.misunderstood(read.email(row), reason), newUser -> next.next());
            all.add(report);
            if (!report.isWhole()) {
                wrong.put(row, OnboardingAnswer.reasons(report));
            }
        }
        if (wrong.isEmpty()) {
            return Either.right(new OnboardingAnswer(all, Optional.empty(), Optional.empty()));
        }
        return RefusedFile.write(read.columns(), wrong, refused == null ? RefusedFile.beside(file) : refused)
                .bimap(
                        reason -> ErrorAnswer.of(
                                Outcome.FAILED, reason, "Name a file that can be written with --refused."),
                        written -> new OnboardingAnswer(all, Optional.of(written), Optional.empty()));
    }
}
