package io.hexline.rest.http;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * Takes a request's body as it comes; no thread waits for it. What came is copied: a buffer of Jetty's that is kept for
 * the sake of one byte costs eight thousand.
 */
final class BodyReader implements Exchange.Step {

    private final Exchange exchange;
    private final int limit;
    private final Consumer<Either<Problem, byte[]>> then;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    private BodyReader(Exchange exchange, int limit, Consumer<Either<Problem, byte[]>> then) {
        this.exchange = exchange;
        this.limit = limit;
        this.then = then;
    }

    /**
     * Tells the body when all of it is there: 413 for a longer one, 408 for one that does not come in time.
     *
     * @param limit how many bytes it may have
     */
    static void read(Exchange exchange, int limit, Consumer<Either<Problem, byte[]>> then) {
        if (exchange.request().getLength() > limit) {
            then.accept(Either.left(Body.tooLong(limit)));
        } else {
            new BodyReader(exchange, limit, then).take();
        }
    }

    /** Takes what is there, and asks to be called again when there is more. */
    @Override
    public Optional<Either<Problem, Answer>> take() {
        Optional<Either<Problem, byte[]>> body = Optional.empty();
        Content.Chunk chunk = exchange.request().read();
        while (chunk != null && body.isEmpty()) {
            body = body(chunk);
            chunk = body.isEmpty() ? exchange.request().read() : chunk;
        }
        body.ifPresentOrElse(
                then,
                () -> exchange.request()
                        .demand(Invocable.from(InvocationType.NON_BLOCKING, () -> exchange.take(this))));
        return Optional.empty();
    }

    /** What is known of the body with this part of it; empty while it goes on. */
    private Optional<Either<Problem, byte[]>> body(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            return Optional.of(Either.left(broken(chunk.getFailure())));
        }
        boolean last = chunk.isLast();
        byte[] part = BufferUtil.toArray(chunk.getByteBuffer());
        chunk.release();
        boolean whole = last && taken.size() == 0;
        if (!whole) {
            taken.writeBytes(part);
        }
        if (Math.max(part.length, taken.size()) > limit) {
            return Optional.of(Either.left(Body.tooLong(limit)));
        }
        return last ? Optional.of(Either.right(whole ? part : taken.toByteArray())) : Optional.empty();
    }

    private static Problem broken(Throwable failure) {
        return failure instanceof TimeoutException
                ? Problem.of(408, "The body did not arrive in time.")
                : Problem.invalid("The body could not be read.");
    }
}
