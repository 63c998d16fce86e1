package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.Names;
import io.hexline.cli.client.OnboardingClient;
import io.hexline.cli.client.OnboardingReport;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.user.UserDetails;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A server, which onboards into the organization of the token's owner where no other is named. */
public final class RemoteOnboardingClient implements OnboardingClient {

    private static final int SERVER_ERROR = 500;

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
                .filterOrElse(id -> !id.isBlank(), none -> NoAnswer.ofTheApi("it names no organization"));
    }

    private Either<Answer, List<OnboardingReport>> onboard(String org, List<NewUser> newUsers) {
        String path =
                "/license/api/v1/organization/" + URLEncoder.encode(org, StandardCharsets.UTF_8) + "/users/onboard";
        return api.post(path, NewUserBody.of(newUsers))
                .filterOrElse(
                        results -> results.isArray() && results.size() == newUsers.size(),
                        other -> NoAnswer.ofTheApi("it is not one result for each user"))
                .flatMap(results -> Either.traverseRight(
                                io.vavr.collection.List.ofAll(newUsers).zip(results), RemoteOnboardingClient::report)
                        .map(Seq::asJava));
    }

    private static Either<Answer, OnboardingReport> report(Tuple2<NewUser, JsonNode> asked) {
        String email = asked._1().email().value();
        JsonNode result = asked._2();
        JsonNode errors = result.path("errorList");
        if (result.path("status").asInt() >= SERVER_ERROR) {
            return Either.right(OnboardingReport.undecided(
                    email, trouble(errors.path(0).path("description").asText())));
        }
        Optional<PersonId> person =
                Malformed.orNothing(PersonId.parse(result.path("uuid").asText("")));
        return (errors.isMissingNode()
                        ? Either.<Answer, List<ReportedCode>>right(List.of())
                        : FindingReader.errors(errors))
                .filterOrElse(
                        codes -> person.isPresent() || !codes.isEmpty(),
                        nothing -> NoAnswer.ofTheApi("it does not tell what became of " + email))
                .map(codes -> new OnboardingReport(email, person, codes, Optional.empty()));
    }

    private static ErrorAnswer trouble(String words) {
        return ErrorAnswer.of(Outcome.FAILED, words, "Try again; if it stays, the server's log tells more.");
    }

    @Override
    public Either<String, Optional<UserDetails>> details(PersonId person) {
        return new RemoteDetails(new RemoteDirectory(api)).of(person);
    }

    @Override
    public Names names(Optional<OrgId> org) {
        return new Names(new RemoteDirectory(api, org));
    }
}
