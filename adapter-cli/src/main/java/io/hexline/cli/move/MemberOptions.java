package io.hexline.cli.move;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.command.ChangeOption;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** A user to move, with what changes for it; everything else stays as it is. */
final class MemberOptions {

    @Option(names = "--user", required = true, paramLabel = "USER", description = "A user: e-mail, name or ID.")
    private UserReference user;

    @ArgGroup
    private ExtensionOptions extension = new ExtensionOptions();

    @ArgGroup
    private NumberOptions number = new NumberOptions();

    UserMove move() {
        return new UserMove(user, extension.change(), number.change());
    }

    /** At most one of the two. */
    static final class ExtensionOptions {

        @Option(names = "--extension", paramLabel = "DIGITS", description = "Its extension there.")
        private Extension wanted;

        @Option(names = "--no-extension", description = "It has no extension there.")
        private boolean removed;

        Change<Extension> change() {
            return ChangeOption.of(wanted, removed);
        }
    }

    /** At most one of the two. */
    static final class NumberOptions {

        @Option(
                names = "--number",
                paramLabel = "E164",
                description = "Its number there, such as +14085267209. Otherwise its own number moves along.")
        private String wanted;

        @Option(names = "--no-number", description = "It has no number there.")
        private boolean removed;

        Change<String> change() {
            return ChangeOption.of(wanted, removed);
        }
    }
}
