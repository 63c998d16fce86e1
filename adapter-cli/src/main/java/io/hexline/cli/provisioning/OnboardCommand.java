package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Refusal;
import io.hexline.cli.command.AskCommand;
import io.hexline.cli.desk.Entrance;
import io.hexline.cli.desk.OnboardingDesk;
import io.hexline.cli.desk.SessionOnboarding;
import io.hexline.cli.remote.ServerOnboarding;
import io.hexline.cli.user.UserCard;
import io.hexline.cli.workspace.Workspace;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hexline onboard}. */
@Command(
        name = "onboard",
        description = "Bring users into the organization, with licenses.",
        footer = {
            "",
            "A user who is there already gets the licenses.",
            "",
            "The CSV file is a text in UTF-8. Its first line names the columns: email,",
            "displayName, firstName, lastName, licenses, location, number, extension, sites,",
            "in any order; email is needed. Each further record is a user. Several licenses",
            "or sites have spaces between them. Rows that were refused, or applied in part,",
            "are written to another file of the same form, with a further column reason;",
            "what fits into no column is in a column extra, which has to be emptied:",
            "corrected, the file can be run again.",
            "  email,displayName,licenses,location,extension",
            "  ana@example.com,Ana Ruiz,96abc2aa-3dcc-11e5-b263-0f4592adefab,,",
            "",
            "Examples:",
            "  hexline onboard --email ana@example.com --display-name \"Ana Ruiz\"",
            "  hexline onboard --csv users.csv --server http://127.0.0.1:8080"
        })
public final class OnboardCommand extends AskCommand<OnboardingDesk> {

    @Mixin
    private NewcomerOptions one = new NewcomerOptions();

    @Mixin
    private ManyOptions many = new ManyOptions();

    @Option(
            names = "--org",
            paramLabel = "ID",
            description = "The organization. Default: that of the token, or the snapshot's first.")
    private OrgId org;

    public OnboardCommand(Workspace workspace) {
        super(workspace, SessionOnboarding::new, ServerOnboarding::new);
    }

    @Override
    protected Either<Answer, Answer> ask(OnboardingDesk desk) {
        if (many.given()) {
            if (one.given()) {
                throw misuse("--csv names every user: leave out the options for one.");
            }
            return many.onboard(Optional.ofNullable(org), desk);
        }
        one.misuse().ifPresent(message -> {
            throw misuse(message);
        });
        return desk.onboard(Optional.ofNullable(org), List.of(one.newUser()))
                .flatMap(entrances -> answer(entrances.get(0), desk));
    }

    private static Either<Answer, Answer> answer(Entrance entrance, OnboardingDesk desk) {
        if (entrance.trouble().isPresent()) {
            return Either.left(entrance.trouble().get());
        }
        if (entrance.person().isEmpty()) {
            return Either.left(new Refusal(entrance.notices()));
        }
        return Either.right(entrance.person()
                .flatMap(desk::card)
                .<Answer>map(card -> answer(entrance, card))
                .orElseGet(() -> new OnboardingAnswer(List.of(entrance), Optional.empty())));
    }

    private static Answer answer(Entrance entrance, UserCard card) {
        String who = card.person().name().display();
        String headline = entrance.isWhole()
                ? who + " is onboarded."
                : who + " is in the organization, but without some of the licenses.";
        return new ProvisioningAnswer(headline, card, entrance.notices());
    }
}
