package io.hexline.cli.authorization;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.Names;
import io.hexline.cli.entry.AuthorizationEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.listing.ListingCommand;
import io.hexline.cli.listing.Subject;
import io.hexline.cli.listing.Subject.Column;
import io.hexline.cli.session.Sessions;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hexline authorizations}: lists them, and takes them back. */
@Command(
        name = "authorizations",
        aliases = "authorization",
        description = "List what lets programs act for somebody; take it back.",
        footer = {
            "",
            "SEARCH is a part of the ID of a program.",
            "",
            "Examples:",
            "  hexline authorizations --user \"John Andersen\"",
            "  hexline authorizations --user john.andersen@example.com --json",
            "  hexline authorizations revoke --help"
        })
public final class AuthorizationsCommand extends ListingCommand<AuthorizationEntry> {

    private static final Subject<AuthorizationEntry> AUTHORIZATIONS = new Subject<>(
            "authorizations",
            List.of(
                    new Column<>("PROGRAM", AuthorizationEntry::client),
                    new Column<>("TOKEN", AuthorizationEntry::type),
                    new Column<>("ID", AuthorizationEntry::id)),
            List.of("id", "client", "type"));

    @Option(names = "--user", paramLabel = "USER", description = "For whom the programs act: name, e-mail or ID.")
    private UserReference user;

    private AuthorizationsCommand(Sessions sessions) {
        super(sessions, AUTHORIZATIONS);
    }

    /** The command with the one below it. */
    public static CommandLine commandLine(Sessions sessions) {
        return new CommandLine(new AuthorizationsCommand(sessions)).addSubcommand(new RevokeCommand(sessions));
    }

    @Override
    protected Either<Answer, Page<AuthorizationEntry>> found(
            DirectoryClient directory, Optional<String> search, int max) {
        if (user == null) {
            throw misuse("--user says for whom the programs act");
        }
        String part = search.orElse("").toLowerCase(Locale.ROOT);
        return new Names(directory)
                .user(user)
                .flatMap(somebody -> directory.authorizations(new PersonId(somebody.id())))
                .map(all -> Page.of(
                        all.stream()
                                .filter(one ->
                                        one.client().toLowerCase(Locale.ROOT).contains(part))
                                .toList(),
                        max));
    }
}
