package aftercare.wire;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Person;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AlexaPresentationAplInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.aplt.AlexaPresentationApltInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.html.AlexaPresentationHtmlInterface;
import com.amazon.ask.model.interfaces.applink.AppLinkInterface;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerInterface;
import com.amazon.ask.model.interfaces.display.DisplayInterface;
import com.amazon.ask.model.interfaces.geolocation.GeolocationInterface;
import com.amazon.ask.model.interfaces.navigation.NavigationInterface;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.interfaces.systemUnit.Unit;
import com.amazon.ask.model.interfaces.videoapp.VideoAppInterface;
import java.io.IOException;

/** Reads the context of a request: who asks, on which device, and where Alexa's services are. */
final class ContextReader {
  private ContextReader() {}

  static Context context(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Context.Builder context = Context.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("System")) {
        context.withSystem(system(json));
      } else {
        json.skip();
      }
    }
    return context.build();
  }

  private static SystemState system(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    SystemState.Builder system = SystemState.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "application" -> system.withApplication(EnvelopeReader.application(json));
        case "user" -> system.withUser(EnvelopeReader.user(json));
        case "person" -> system.withPerson(person(json));
        case "unit" -> system.withUnit(unit(json));
        case "device" -> system.withDevice(device(json));
        case "apiEndpoint" -> system.withApiEndpoint(json.text());
        case "apiAccessToken" -> system.withApiAccessToken(json.text());
        default -> json.skip();
      }
    }
    return system.build();
  }

  private static Person person(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Person.Builder person = Person.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "personId" -> person.withPersonId(json.text());
        case "accessToken" -> person.withAccessToken(json.text());
        default -> json.skip();
      }
    }
    return person.build();
  }

  private static Unit unit(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Unit.Builder unit = Unit.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "unitId" -> unit.withUnitId(json.text());
        case "persistentUnitId" -> unit.withPersistentUnitId(json.text());
        default -> json.skip();
      }
    }
    return unit.build();
  }

  private static Device device(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Device.Builder device = Device.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "deviceId" -> device.withDeviceId(json.text());
        case "persistentEndpointId" -> device.withPersistentEndpointId(json.text());
        case "supportedInterfaces" -> device.withSupportedInterfaces(interfaces(json));
        default -> json.skip();
      }
    }
    return device.build();
  }

  private static SupportedInterfaces interfaces(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    SupportedInterfaces.Builder here = SupportedInterfaces.builder();
    for (String name = json.nextField(); name != null; name = json.nextField()) {
      if (json.startsObject()) {
        add(here, name);
      }
      json.skip();
    }
    return here.build();
  }

  private static void add(SupportedInterfaces.Builder here, String name) {
    switch (name) {
      case "Alexa.Presentation.APL" ->
          here.withAlexaPresentationAPL(AlexaPresentationAplInterface.builder().build());
      case "Alexa.Presentation.APLT" ->
          here.withAlexaPresentationAPLT(AlexaPresentationApltInterface.builder().build());
      case "Alexa.Presentation.HTML" ->
          here.withAlexaPresentationHTML(AlexaPresentationHtmlInterface.builder().build());
      case "AppLink" -> here.withAppLink(AppLinkInterface.builder().build());
      case "AudioPlayer" -> here.withAudioPlayer(AudioPlayerInterface.builder().build());
      case "Display" -> here.withDisplay(DisplayInterface.builder().build());
      case "VideoApp" -> here.withVideoApp(VideoAppInterface.builder().build());
      case "Geolocation" -> here.withGeolocation(GeolocationInterface.builder().build());
      case "Navigation" -> here.withNavigation(NavigationInterface.builder().build());
      default -> {
        // One that the SDK does not know.
      }
    }
  }
}
