package io.hexline.bootstrap.conformance.run;

import io.hexline.bootstrap.conformance.expectation.Answer;
import io.hexline.bootstrap.conformance.expectation.Mismatch;
import io.hexline.rest.openapi.PublishedContract;
import java.util.List;

/** Holds answers against the documents of the public API. */
public record ContractCheck(PublishedContract contract) implements AnswerCheck {

    @Override
    public List<Mismatch> mismatches(String method, String path, Answer answer) {
        String mediaType = answer.headers().getOrDefault("content-type", "");
        return contract.mistakes(method, path, answer.status(), mediaType, answer.body()).stream()
                .map(mistake -> new Mismatch("contract", "an answer as published", mistake))
                .toList();
    }
}
