package io.hexline.cli.remote;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What is said where a server gives no answer, or one that is none of Hexline's API: a proxy's page, for example. */
final class NoAnswer {

    private static final String CHECK =
            "Check that the URL is that of an API server, without /v1, and that nothing in between answers for it.";

    private NoAnswer() {}

    /**
     * An answer of somebody else.
     *
     * @param what what is wrong with it, for example {@code it is empty}
     */
    static Answer ofTheApi(String what) {
        return ErrorAnswer.of(Outcome.FAILED, "The answer is not one of Hexline's API: " + what + ".", CHECK);
    }

    /** No answer at all, or not all of it. */
    static Answer from(Server server, IOException broken) {
        return broken instanceof LimitedBody.TooLong
                ? ofTheApi("it is too long")
                : from(server, words(broken), "Check the URL and that the server runs, then try again.");
    }

    static Answer within(Server server) {
        return from(
                server,
                "it has not come to an end within " + server.patience().toSeconds() + " seconds",
                "Try again; --timeout waits longer.");
    }

    static Answer interrupted(Server server) {
        return from(server, "it was not waited for", "Try again.");
    }

    private static Answer from(Server server, String why, String next) {
        return ErrorAnswer.of(Outcome.FAILED, "The server " + server + " gives no answer: " + why + ".", next);
    }

    private static String words(IOException broken) {
        if (isBecauseOf(UnresolvedAddressException.class, broken) || isBecauseOf(UnknownHostException.class, broken)) {
            return "there is no host of that name";
        }
        if (broken instanceof HttpConnectTimeoutException) {
            return "it does not answer";
        }
        if (broken instanceof ConnectException) {
            return "nobody listens there";
        }
        if (broken instanceof HttpTimeoutException) {
            return "it took too long";
        }
        if (isBecauseOf(SSLException.class, broken)) {
            return TlsTrouble.words(broken);
        }
        return isBecauseOf(ProtocolException.class, broken)
                ? "what it sends is not HTTP"
                : isBecauseOf(EOFException.class, broken) || broken.getMessage() == null
                        ? "it ended the connection"
                        : "the connection broke";
    }

    private static boolean isBecauseOf(Class<? extends Exception> reason, Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .anyMatch(reason::isInstance);
    }
}
