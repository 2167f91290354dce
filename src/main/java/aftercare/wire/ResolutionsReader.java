package aftercare.wire;

import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what Alexa's entity resolution made of the words in a slot, authority by authority. */
final class ResolutionsReader {
  private ResolutionsReader() {}

  static Resolutions resolutions(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Resolutions.Builder resolutions = Resolutions.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("resolutionsPerAuthority")) {
        resolutions.withResolutionsPerAuthority(perAuthority(json));
      } else {
        json.skip();
      }
    }
    return resolutions.build();
  }

  private static List<Resolution> perAuthority(Json json) throws IOException {
    if (!json.isList()) {
      return null;
    }
    List<Resolution> resolutions = new ArrayList<>();
    while (json.nextItem()) {
      resolutions.add(resolution(json));
    }
    return resolutions;
  }

  private static Resolution resolution(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Resolution.Builder resolution = Resolution.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "authority" -> resolution.withAuthority(json.text());
        case "status" -> resolution.withStatus(status(json));
        case "values" -> resolution.withValues(values(json));
        default -> json.skip();
      }
    }
    return resolution.build();
  }

  private static Status status(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Status.Builder status = Status.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("code")) {
        status.withCode(json.text());
      } else {
        json.skip();
      }
    }
    return status.build();
  }

  private static List<ValueWrapper> values(Json json) throws IOException {
    if (!json.isList()) {
      return null;
    }
    List<ValueWrapper> values = new ArrayList<>();
    while (json.nextItem()) {
      values.add(wrapper(json));
    }
    return values;
  }

  private static ValueWrapper wrapper(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    ValueWrapper.Builder wrapper = ValueWrapper.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("value")) {
        wrapper.withValue(value(json));
      } else {
        json.skip();
      }
    }
    return wrapper.build();
  }

  private static Value value(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Value.Builder value = Value.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> value.withName(json.text());
        case "id" -> value.withId(json.text());
        default -> json.skip();
      }
    }
    return value.build();
  }
}
