package io.hexline.bootstrap.serve;

import io.hexline.console.Console;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber;
import io.hexline.rest.control.Control;
import io.hexline.rest.id.WireId;
import io.hexline.server.assembly.Administrators;
import io.hexline.world.World;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code serve} says when it listens. */
final class Welcome {

    private static final String CURL = """

            The sample's full administrator has the token  %2$s
            Try this; it asks what a move of one user would change, and moves nobody:

            curl -s %1$s/v1/telephony/config/jobs/person/moveLocation \\
              -H 'Authorization: Bearer %2$s' -H 'Content-Type: application/json' \\
              -d '{"usersList":[{"locationId":"%3$s","validate":true,"users":[{"userId":"%4$s"}]}]}'
            """;

    private Welcome() {}

    /**
     * Says where the server listens and, for the sample, how to try it.
     *
     * @param sample empty where the world is somebody's own, whose tokens are not for the screen
     */
    static void print(URI address, Optional<World> sample, CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        out.println("Hexline listens on " + address + " (Ctrl-C stops it)");
        sample.flatMap(world -> example(address, world)).ifPresent(out::println);
        out.flush();
    }

    /** Says where the pages for people are. */
    static void printConsole(URI address, CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        out.println("Its console is at " + address + Console.PATH);
        out.flush();
    }

    /** Says how the server is controlled; only a token that nobody knows yet is for the screen. */
    static void printControl(URI address, ControlToken token, CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        out.println("It is controlled at " + address + Control.PATH
                + (token.isNew() ? " with the token " + token.token().value() : " with the token that it was given"));
        out.flush();
    }

    private static Optional<String> example(URI address, World world) {
        return Administrators.firstToken(world)
                .flatMap(token -> world.subscribers().stream()
                        .findFirst()
                        .flatMap(user -> elsewhere(user, world)
                                .map(target -> CURL.formatted(
                                        address,
                                        token.token().value(),
                                        WireId.text(target.id()),
                                        WireId.text(user.person())))));
    }

    private static Optional<Location> elsewhere(Subscriber user, World world) {
        return world.locations().stream()
                .filter(location -> location.calling().isPresent())
                .filter(location -> user.provisioning()
                        .enterprise()
                        .filter(location.org()::equals)
                        .isPresent())
                .filter(location -> !user.location().equals(Optional.of(location.id())))
                .findFirst();
    }
}
