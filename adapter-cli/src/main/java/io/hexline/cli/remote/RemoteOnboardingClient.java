package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.client.OnboardingClient;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.user.UserDetails;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A server, which onboards into the organization of the token's owner where no other is named. */
public final class RemoteOnboardingClient implements OnboardingClient {

    private static final int SERVER_ERROR = 500;
    private static final String CHECK = "Check that the URL is that of an API server, without /v1.";

    private final PublicApi api;

    public RemoteOnboardingClient(Server server) {
        this.api = new PublicApi(server);
    }

    @Override
    public Either<Answer, List<OnboardingReport>> onboard(Optional<OrgId> org, List<NewUser> newUsers) {
        return org.<Either<Answer, String>>map(id -> Either.right(id.value()))
                .orElseGet(this::own)
                .flatMap(id -> OnboardingClient.inBatches(newUsers, some -> onboard(id, some)));
    }

    private Either<Answer, String> own() {
        return api.get("/v1/people/me")
                .map(me -> PublicId.plain(me.path("orgId").asText("")))
                .filterOrElse(
                        id -> !id.isEmpty(),
                        none -> ErrorAnswer.of(
                                Outcome.MISUSED,
                                "The server does not tell the token's organization.",
                                "Name it with --org."));
    }

    private Either<Answer, List<OnboardingReport>> onboard(String org, List<NewUser> newUsers) {
        String path =
                "/license/api/v1/organization/" + URLEncoder.encode(org, StandardCharsets.UTF_8) + "/users/onboard";
        return api.post(path, NewUserBody.of(newUsers))
                .filterOrElse(
                        results -> results.size() == newUsers.size(),
                        other -> ErrorAnswer.of(
                                Outcome.FAILED, "The server's answer is not one result for each user.", CHECK))
                .map(results -> IntStream.range(0, newUsers.size())
                        .mapToObj(user -> report(newUsers.get(user), results.get(user)))
                        .toList());
    }

    private static OnboardingReport report(NewUser newUser, JsonNode result) {
        boolean undecided = result.path("status").asInt() >= SERVER_ERROR;
        JsonNode errors = result.path("errorList");
        return new OnboardingReport(
                newUser.email().value(),
                Malformed.orNothing(PersonId.parse(result.path("uuid").asText(""))),
                undecided ? List.of() : FindingReader.errors(errors),
                undecided
                        ? Optional.of(trouble(errors.path(0).path("description").asText()))
                        : Optional.empty());
    }

    private static ErrorAnswer trouble(String words) {
        return ErrorAnswer.of(Outcome.FAILED, words, "Try again; if it stays, the server's log tells more.");
    }

    @Override
    public Either<Failure, Optional<UserDetails>> details(PersonId person) {
        return Either.right(Optional.empty());
    }
}
