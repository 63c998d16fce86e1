/** Call recording, a service outside. */
package io.hexline.application.recording;
