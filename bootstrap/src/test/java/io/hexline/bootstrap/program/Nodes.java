package io.hexline.bootstrap.program;

import io.hexline.application.failure.PortFailure;
import io.hexline.bootstrap.database.PostgresHost;
import io.hexline.inmemory.RandomIds;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Servers that share a database, each in a process of its own. */
final class Nodes implements AutoCloseable {

    /** After which what a killed server has left to tell is told, and a while more. */
    private static final Duration TOLD = Duration.ofSeconds(30);

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final DatabaseSettings database;
    private final Path password;
    private final Path opening;
    private final List<ServedProcess> started = new ArrayList<>();

    /**
     * None is started.
     *
     * @param folder for files of theirs
     * @param opening the snapshot with which the database is filled
     */
    Nodes(DatabaseSettings database, Path folder, String opening) throws IOException {
        this.database = database;
        this.opening = Files.writeString(folder.resolve("opening.json"), opening);
        this.password = Files.writeString(
                folder.resolve("password"), database.password().orElse(""));
    }

    /**
     * Starts one more.
     *
     * @param paceMillis how long it takes for each user
     */
    ServedProcess start(int paceMillis) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--port",
                "0",
                "--pace",
                String.valueOf(paceMillis),
                "--database",
                database.url(),
                "--seed",
                opening.toString()));
        database.user().ifPresent(user -> arguments.addAll(List.of("--database-user", user)));
        if (database.password().isPresent()) {
            arguments.addAll(List.of("--database-password-file", password.toString()));
        }
        ServedProcess served = ServedProcess.start(arguments.toArray(String[]::new));
        started.add(served);
        return served;
    }

    /** What they have made of it, once others are told, or have not been for long. */
    World world() {
        long end = System.nanoTime() + TOLD.toNanos();
        while (System.nanoTime() < end && owed() > 0) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        try (Database connected = Database.of(database)) {
            Either<PortFailure, World> world = PostgresHost.on(
                            connected, InstantSource.system(), Runnable::run, new RandomIds())
                    .flatMap(PostgresHost::world);
            return world.getOrElseThrow(failure -> new IllegalStateException(failure.message()));
        }
    }

    private int owed() {
        return Integer.parseInt(TestDatabases.text(database, "SELECT count(*) FROM outbox"));
    }

    @Override
    public void close() {
        started.forEach(ServedProcess::close);
    }
}
