package io.hexline.cli.listing;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.EmbeddedDirectory;
import io.hexline.cli.command.ClientCommand;
import io.hexline.cli.entry.Entry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.remote.RemoteDirectory;
import io.hexline.cli.session.Sessions;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that lists what an organization has of something. */
public abstract class ListingCommand<E extends Entry> extends ClientCommand<DirectoryClient> {

    private static final int MOST = 1_000_000;

    private final Subject<E> subject;

    @Parameters(arity = "0..*", paramLabel = "SEARCH", description = "What to look for; without it, all are listed.")
    private List<String> words = List.of();

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = "100",
            description = "List N at most. Default: ${DEFAULT-VALUE}.")
    private int max;

    @Option(names = "--csv", description = "Answer with comma-separated values.")
    private boolean csv;

    protected ListingCommand(Sessions sessions, Subject<E> subject) {
        super(sessions, EmbeddedDirectory::new, RemoteDirectory::new);
        this.subject = subject;
    }

    /**
     * The first of them.
     *
     * @param search what people look for; empty for all
     */
    protected abstract Either<Answer, Page<E>> found(DirectoryClient directory, Optional<String> search, int max);

    @Override
    protected final Either<Answer, Answer> ask(DirectoryClient directory) {
        if (max < 1 || max > MOST) {
            throw misuse("--max is 1 to " + MOST);
        }
        if (csv && json()) {
            throw misuse("--csv and --json exclude each other");
        }
        Optional<String> search = Optional.of(String.join(" ", words).strip()).filter(text -> !text.isEmpty());
        return found(directory, search, max).map(page -> new Listing<>(subject, page, csv));
    }
}
