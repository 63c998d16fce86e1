package io.hexline.cli.client;

import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Onboards more people than one request can bring. */
public final class Batches {

    private Batches() {}

    /** As many requests as it takes, up to the first that cannot be made. */
    public static Either<Answer, List<OnboardingReport>> of(
            List<NewUser> newUsers, Function<List<NewUser>, Either<Answer, List<OnboardingReport>>> request) {
        int most = OnboardUser.MOST_USERS;
        List<List<NewUser>> batches = IntStream.iterate(0, start -> start < newUsers.size(), start -> start + most)
                .mapToObj(start -> newUsers.subList(start, Math.min(start + most, newUsers.size())))
                .toList();
        return EachInTurn.of(batches, request)
                .map(answers -> answers.stream().flatMap(List::stream).toList());
    }
}
