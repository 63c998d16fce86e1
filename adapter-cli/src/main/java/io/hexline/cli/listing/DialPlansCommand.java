package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.entry.DialPlanEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code hexline dial-plans}. */
@Command(
        name = "dial-plans",
        description = "List dial plans, and where their calls go.",
        footer = {
            "",
            "SEARCH is a part of a name.",
            "",
            "Examples:",
            "  hexline dial-plans --snapshot world.json",
            "  hexline dial-plans branch --json"
        })
public final class DialPlansCommand extends ListingCommand<DialPlanEntry> {

    private static final Subject<DialPlanEntry> DIAL_PLANS = new Subject<>(
            "dial plans",
            "dialPlans",
            List.of(
                    new Column<>("NAME", DialPlanEntry::name),
                    new Column<>("ROUTE", plan -> plan.route().name()),
                    new Column<>("ROUTE TYPE", DialPlanEntry::routeType),
                    new Column<>("ID", DialPlanEntry::id)),
            List.of("id", "name", "routeId", "route", "routeType"));

    public DialPlansCommand(Sessions sessions) {
        super(sessions, DIAL_PLANS);
    }

    @Override
    protected Either<Answer, Page<DialPlanEntry>> found(DirectoryClient directory, Optional<String> search, int max) {
        return directory.dialPlans(search, max);
    }
}
