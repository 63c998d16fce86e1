package io.hexline.bootstrap.conformance;

import io.hexline.bootstrap.contract.SharedContract;
import io.hexline.conformance.contract.PublishedContract;
import io.hexline.conformance.expectation.Answer;
import io.hexline.conformance.expectation.Mismatch;
import io.hexline.conformance.run.AnswerCheck;
import io.hexline.conformance.run.ContractCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Holds answers against the published contract, where it is there, and keeps in mind where they departed from it. */
final class ContractWatch {

    private final Optional<PublishedContract> contract;
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    private ContractWatch(Optional<PublishedContract> contract) {
        this.contract = contract;
    }

    /** With the contract that lies next to the project. */
    static ContractWatch ofTheSharedContract() {
        return new ContractWatch(SharedContract.read());
    }

    boolean isThere() {
        return contract.isPresent();
    }

    /** Known departures, and others. */
    Set<String> seen() {
        return seen;
    }

    List<AnswerCheck> checks() {
        return contract.stream()
                .flatMap(published -> List.<AnswerCheck>of(
                        new ContractCheck(published),
                        (method, path, answer) -> remember(published, method, path, answer))
                        .stream())
                .toList();
    }

    private List<Mismatch> remember(PublishedContract published, String method, String path, Answer answer) {
        String mediaType = answer.headers().getOrDefault("content-type", "");
        seen.addAll(published.departures(method, path, answer.status(), mediaType, answer.body()));
        return List.of();
    }
}
