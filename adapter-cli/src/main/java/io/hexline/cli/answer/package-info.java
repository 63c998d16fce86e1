/**
 * What commands answer: text for people, one JSON document for machines, an exit code for scripts. Start at {@link
 * io.hexline.cli.answer.Answer}.
 */
package io.hexline.cli.answer;
