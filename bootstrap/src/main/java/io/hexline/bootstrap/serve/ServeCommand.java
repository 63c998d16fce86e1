package io.hexline.bootstrap.serve;

import io.hexline.bootstrap.console.WholeConsole;
import io.hexline.bootstrap.database.DatabaseAssembly;
import io.hexline.bootstrap.database.DatabaseOptions;
import io.hexline.bootstrap.database.FilledDatabase;
import io.hexline.bootstrap.database.OpenDatabase;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.command.AnswerPrinter;
import io.hexline.cli.command.HelpOption;
import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.FileClaim;
import io.hexline.cli.file.FileTrouble;
import io.hexline.rest.RestSettings;
import io.hexline.rest.id.WireId;
import io.hexline.server.assembly.Assembly;
import io.hexline.server.assembly.ParkedJob;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hexline serve}. */
@Command(
        name = "serve",
        description = "Serve the use cases over HTTP until it is stopped (Ctrl-C).",
        footer = {"", "Example:", "  hexline serve --port 0 --snapshot world.json"})
public final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    private static final int SLOWEST = 60_000;
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
    private String host;

    @Option(names = "--snapshot", paramLabel = "FILE", description = "Serve the world in FILE instead of the sample.")
    private Path snapshot;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keep the world in FILE: a second after each change, and when the server stops. "
                    + "Where FILE holds a world, the server goes on with it, and with the jobs that were running.")
    private Path save;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--seed",
            paramLabel = "FILE",
            description = "Fill the database with the world in FILE where it holds none.")
    private Path seed;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description = "How many requests a minute a token may send, and a client that asks for tokens; more are"
                    + " answered with 429. Default: any number.")
    private Integer rateLimit;

    @Option(
            names = "--pace",
            paramLabel = "MS",
            defaultValue = "0",
            description = "How many milliseconds the calling platform takes for each user, "
                    + "so that jobs can be watched and paused. Default: ${DEFAULT-VALUE}.")
    private int pace;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Let scripts of the pages of ORIGIN call, for example https://example.com. Default: none.")
    private String corsOrigin;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Where clients find the server if not at its own address, for example "
                    + "https://hexline.example.com behind a proxy. Links begin with it; "
                    + "requests under names other than this, localhost and addresses are refused.")
    private String publicUrl;

    @Option(
            names = "--console",
            description = "Show pages for people in a browser, too: at /console/ of the same address.")
    private boolean console;

    @Mixin
    private ControlOptions control = new ControlOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() throws InterruptedException {
        refuseIf(port < 0 || port > LAST_PORT, "--port is 0 to " + LAST_PORT + ", not " + port);
        refuseIf(pace < 0 || pace > SLOWEST, "--pace is 0 to " + SLOWEST + ", not " + pace);
        refuseIf(rateLimit != null && rateLimit < 1, "--rate-limit is 1 or more, not " + rateLimit);
        refuseIf(
                corsOrigin != null && !ORIGIN.matcher(corsOrigin).matches(),
                "--cors is an origin such as https://example.com, without a path, not " + corsOrigin);
        refuseIf(
                publicUrl != null && !ORIGIN.matcher(publicUrl).matches(),
                "--public-url is an address such as https://example.com, without a path, not " + publicUrl);
        refuseIf(new InetSocketAddress(host, port).isUnresolved(), "--host is an address of this machine, not " + host);
        refuseIf(database.isNamed() && snapshot != null, "--snapshot is for a world in memory; say --seed " + snapshot);
        refuseIf(database.isNamed() && save != null, "--save is for a world in memory; a database keeps its own");
        refuseControl();
        refuseIf(!database.isNamed() && seed != null, "--seed fills a database; name it with --database");
        if (database.isNamed()) {
            return serveDatabase();
        }
        return save == null ? open(Optional.ofNullable(snapshot)) : keep();
    }

    private void refuseControl() {
        refuseIf(
                database.isNamed() && control.isOn(),
                "--control is for a world in memory; one in a database can be others' too, and is not reset for them");
        control.mistake().ifPresent(mistake -> refuseIf(true, mistake));
    }

    private int serveDatabase() throws InterruptedException {
        Either<ErrorAnswer, OpenDatabase> filled = FilledDatabase.of(database, Optional.ofNullable(seed));
        if (filled.isLeft()) {
            return say(filled.getLeft());
        }
        try (OpenDatabase open = filled.get()) {
            Either<ErrorAnswer, DatabaseAssembly> assembly = open.assembled(Duration.ofMillis(pace));
            return assembly.isLeft()
                    ? say(assembly.getLeft())
                    : serve(
                            Optional.empty(),
                            Optional.empty(),
                            () -> Server.start(assembly.get(), settings(), this::tellParked));
        }
    }

    /** It is claimed before it is read: what a server that stops still writes is not lost. */
    private int keep() throws InterruptedException {
        try (FileClaim claim = FileClaim.of(save)) {
            return open(Optional.of(claim.file())
                    .filter(AtomicFile::holdsSomething)
                    .or(() -> Optional.ofNullable(snapshot)));
        } catch (IOException unwritable) {
            return say(unwritable(unwritable));
        }
    }

    private int open(Optional<Path> file) throws InterruptedException {
        Either<List<String>, World> world = Worlds.open(file);
        return world.isLeft()
                ? say(new ErrorAnswer(Outcome.MISUSED, world.getLeft(), FileTrouble.nextOfSnapshot(file.orElseThrow())))
                : serve(world.get(), file.isEmpty());
    }

    private int serve(World world, boolean sample) throws InterruptedException {
        Optional<World> shown = sample ? Optional.of(world) : Optional.empty();
        Optional<ControlToken> token = control.token(world);
        return serve(shown, token, () -> {
            if (token.isPresent()) {
                return controlled(world, token.get());
            }
            Assembly assembly = new Assembly(world, Duration.ofMillis(pace));
            return save == null
                    ? Server.start(assembly, settings(), this::tellParked)
                    : Server.keeping(assembly, save, settings(), this::tellParked);
        });
    }

    private Server controlled(World world, ControlToken token) throws IOException {
        ControlledServer server = ControlledServer.start(world, Duration.ofMillis(pace), settings(), token.token());
        return Server.controlled(server, Optional.ofNullable(save), this::tellParked);
    }

    private int serve(Optional<World> sample, Optional<ControlToken> token, Start start) throws InterruptedException {
        try (Server server = start.server()) {
            Welcome.print(server.address(), sample, spec);
            if (console) {
                Welcome.printConsole(server.address(), spec);
            }
            token.ifPresent(known -> Welcome.printControl(server.address(), known, spec));
            server.awaitStop();
            return Outcome.DONE.exitCode();
        } catch (IOException unwritable) {
            return say(unwritable(unwritable));
        } catch (UncheckedIOException refused) {
            return say(ListenTrouble.of(host, port, refused.getCause()));
        }
    }

    /** Starts a server. */
    private interface Start {

        Server server() throws IOException;
    }

    private ErrorAnswer unwritable(IOException wrong) {
        return ErrorAnswer.of(
                Outcome.FAILED,
                FileTrouble.writing(save, wrong) + ".",
                "Name a file with --save that no other server keeps, in a folder that can be written to.");
    }

    private void tellParked(ParkedJob job) {
        spec.commandLine()
                .getErr()
                .println("Parked job " + WireId.text(job.id()) + ": " + job.done() + " of " + job.total() + " "
                        + job.items() + " are done, the others are where they were. " + whoGoesOn());
        spec.commandLine().getErr().flush();
    }

    private String whoGoesOn() {
        if (database.isNamed()) {
            return "Another server of the database goes on with it, or the next that starts.";
        }
        return save == null
                ? "A server in memory forgets its jobs: start another one for the rest."
                : "The next server that starts with " + save + " goes on with it.";
    }

    private RestSettings settings() {
        RestSettings settings = RestSettings.defaults()
                .onHost(host)
                .onPort(port)
                .limitedTo(Optional.ofNullable(rateLimit))
                .openTo(Optional.ofNullable(corsOrigin))
                .reachedAt(Optional.ofNullable(publicUrl).map(URI::create));
        return console ? WholeConsole.on(settings) : settings;
    }

    private void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private int say(ErrorAnswer problem) {
        return new AnswerPrinter(spec.commandLine(), false).say(problem);
    }
}
