/** The policy: every permission, asked for by everybody. */
package io.hexline.application.access;
