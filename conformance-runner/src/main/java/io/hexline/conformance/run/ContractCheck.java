package io.hexline.conformance.run;

import io.hexline.conformance.contract.PublishedContract;
import io.hexline.conformance.expectation.Answer;
import io.hexline.conformance.expectation.Mismatch;
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
