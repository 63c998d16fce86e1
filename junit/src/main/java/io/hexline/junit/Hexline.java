package io.hexline.junit;

import io.hexline.application.control.ClockControl;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.server.control.ControlledServer;
import io.hexline.testkit.WorldBuilder;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A server within the process of the tests, on a free port, reset before each of them: its world, its clock, what goes wrong and
 * what was asked. A test that fails tells the requests that it made.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Hexline hexline = Hexline.withWorld(world -> world
 *         .organization("acme")
 *         .license(CALLING_PROFESSIONAL)
 *         .location("oslo")
 *         .location("bergen")
 *         .administrator("ada")
 *         .user("kari", user -> user.at("oslo").withExtension("102")));
 *
 * @Test
 * void kariMoves(@BaseUrl URI server, @TokenOf("ada") String token) { … }
 * }</pre>
 *
 * <p>In a field that is static, one server serves all tests of a class, which wait for each other where they run in parallel;
 * otherwise each test has a server of its own. What the tests of a {@code @TestFactory} change stays until the last of them is
 * done. Several fields are several servers; parameters, which do not say of which they are, are refused then.
 */
public final class Hexline
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Lifecycle lifecycle;

    private Hexline(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /**
     * Tests begin with this world, which is made when the first of them needs it. What a snapshot file cannot say, a world
     * cannot have either.
     */
    public static Hexline withWorld(Consumer<WorldBuilder> described) {
        return new Hexline(new Lifecycle(() -> Worlds.described(described)));
    }

    public static Hexline withWorld(World world) {
        return new Hexline(new Lifecycle(() -> Worlds.checked(world)));
    }

    /** Tests begin with the world of a snapshot file. */
    public static Hexline withSnapshot(Path file) {
        return new Hexline(new Lifecycle(() -> Worlds.in(file)));
    }

    /** Tests begin with the world that is shipped, on which {@code hexline serve} works. */
    public static Hexline withSample() {
        return new Hexline(new Lifecycle(Snapshots::sample));
    }

    /** The address of the server, without a slash at the end. */
    public URI url() {
        return server().address();
    }

    /**
     * The token of somebody, as the world has it that there is now.
     *
     * @param person the id or the e-mail
     */
    public String token(String person) {
        return Worlds.token(world(), person);
    }

    /** The world as it is now. */
    public World world() {
        return server().live().world();
    }

    /** Starts anew in the middle of a test, as before it. */
    public void reset() {
        server().reset();
    }

    /** Starts anew, with another world until the test is over. */
    public void reset(Consumer<WorldBuilder> described) {
        server().reset(Worlds.described(described));
    }

    /** Starts anew, with another world until the test is over. */
    public void reset(World world) {
        server().reset(Worlds.checked(world));
    }

    /** The clock by which everything happens; it is that of the machine until it is stopped or moved. */
    public ClockControl clock() {
        return server().clock();
    }

    /** Waits until every job has come to its end, or rests; no longer than ten seconds. */
    public void awaitJobs() {
        await(Waiting::isQuiet);
    }

    /** Waits until the world is so; no longer than ten seconds. */
    public void await(Predicate<World> wanted) {
        Waiting.until(wanted, server(), PATIENCE);
    }

    /** What is to become of calls to a system outside: {@code when(CARRIER).forUser("kari").once().thenTimeOut()}. */
    public CallFault when(Collaborator called) {
        return new CallFault(server()::fail, called);
    }

    /** What is to become of requests: {@code whenAsked("GET", "/v1/people/{personId}").once().thenAnswer(503)}. */
    public RequestFault whenAsked(String method, String path) {
        return whenAsked().with(method).at(path);
    }

    /** What is to become of all requests. */
    public RequestFault whenAsked() {
        return new RequestFault(server().httpFaults());
    }

    /** Expects something of the requests of this test. */
    public RequestsAssert assertThatRequests() {
        return RequestsAssert.of(server());
    }

    /**
     * Expects something of the requests of this test that have this method and path.
     *
     * @param path as it was asked for, or the template: {@code /v1/people/{personId}}
     */
    public RequestsAssert assertThatRequests(String method, String path) {
        return assertThatRequests().with(method).to(path);
    }

    /** Expects something of somebody, as the world is now. */
    public PersonAssert assertThatPerson(String id) {
        return new PersonAssert(world(), new PersonId(id));
    }

    /** Expects something of a number, as the inventory is now. */
    public NumberAssert assertThatNumber(String number) {
        return new NumberAssert(world(), new PhoneNumber(number));
    }

    /** Everything else that can be done with the server: checkpoints, parts of snapshots, events. */
    public ControlledServer server() {
        return lifecycle.server();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Registered.add(this, context);
        lifecycle.open(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Registered.add(this, context);
        lifecycle.begin(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        lifecycle.end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        lifecycle.close(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Parameters.isSupported(parameter) && Registered.isFirst(this, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Registered.requireOne(context);
        return Parameters.value(parameter, this);
    }
}
