package io.hexline.rest.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hexline.application.access.AccessToken;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.IssueToken;
import io.hexline.application.user.IssueToken.Client;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.json.Fields;
import io.hexline.rest.limit.RateLimit;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code POST /access_token}: 200 with a new access token, and with the refresh token that was sent.
 *
 * @param limit how often each client may ask; empty for as often as one likes
 */
public record IssueTokenOperation(IssueToken issueToken, Optional<RateLimit<Integer>> limit) implements OpenOperation {

    /**
     * Among so many counts the ids of clients are spread, also those of clients that nobody knows: neither tells an answer
     * which there are, nor takes it memory to think them up.
     */
    private static final int COUNTS = 4096;

    /** "Refresh tokens expire 90 days after they are created, and using one extends its life." */
    private static final Duration LIFE_OF_REFRESH_TOKENS = Duration.ofDays(90);

    /**
     * What is asked for.
     *
     * @param client empty where the request does not say who asks
     */
    private record Asked(Optional<String> grantType, Optional<Client> client, Optional<String> refreshToken) {

        static Asked of(Fields body) {
            return new Asked(
                    body.filled("grant_type"),
                    body.filled("client_id")
                            .flatMap(id -> body.filled("client_secret").map(secret -> new Client(id, secret))),
                    body.filled("refresh_token"));
        }
    }

    /** The body, on the wire. */
    private record Issued(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty("refresh_token") String refreshToken,
            @JsonProperty("refresh_token_expires_in") Long refreshTokenExpiresIn,
            @JsonProperty("token_type") String tokenType) {

        static Issued of(AccessToken token, Optional<String> refreshToken) {
            return new Issued(
                    token.value(),
                    IssueToken.LIFETIME.toSeconds(),
                    refreshToken.orElse(null),
                    refreshToken.map(sent -> LIFE_OF_REFRESH_TOKENS.toSeconds()).orElse(null),
                    "Bearer");
        }
    }

    @Override
    public boolean takesAForm() {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        return request.body()
                .flatMap(body -> Call.read(body, Asked::of))
                .flatMap(this::issued)
                .map(issued -> Answer.ok(issued).withHeader("Pragma", "no-cache"));
    }

    private Either<Problem, Issued> issued(Asked asked) {
        return switch (asked.grantType().orElse("")) {
            case "client_credentials" ->
                client(asked)
                        .flatMap(client -> issueToken.forCredentials(client).mapLeft(IssueTokenOperation::problem))
                        .map(token -> Issued.of(token, Optional.empty()));
            case "refresh_token" -> refreshed(asked);
            case "" -> missing("grant_type");
            default ->
                Either.left(Problem.of(
                        400, "unsupported_grant_type", "grant_type must be client_credentials or refresh_token."));
        };
    }

    private Either<Problem, Issued> refreshed(Asked asked) {
        return asked.refreshToken()
                .map(sent -> client(asked)
                        .flatMap(client ->
                                issueToken.forRefreshToken(client, sent).mapLeft(IssueTokenOperation::problem))
                        .map(token -> Issued.of(token, Optional.of(sent))))
                .orElseGet(() -> missing("refresh_token"));
    }

    private Either<Problem, Client> client(Asked asked) {
        return asked.client().map(this::counted).orElseGet(() -> missing("client_id with its client_secret"));
    }

    private Either<Problem, Client> counted(Client client) {
        return limit.flatMap(known -> known.count(Math.floorMod(client.id().hashCode(), COUNTS)))
                .<Either<Problem, Client>>map(Either::left)
                .orElseGet(() -> Either.right(client));
    }

    private static <T> Either<Problem, T> missing(String name) {
        return Either.left(Problem.of(400, "invalid_request", name + " is required."));
    }

    private static Problem problem(Failure failure) {
        if (failure instanceof Failure.NotAllowed refused) {
            return Problem.of(400, "invalid_grant", refused.reason());
        }
        return failure instanceof Failure.Unauthenticated
                ? Problem.of(401, "invalid_client", "The client is unknown, or its secret is wrong.")
                        .withHeader("WWW-Authenticate", "Basic realm=\"hexline\"")
                : Problem.of(failure);
    }
}
