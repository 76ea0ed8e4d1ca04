<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<#import "brand.ftl" as brand>
<@layout.registrationLayout displayMessage=true; section>
  <#if section == "header">${msg("signInTitle")}
  <#elseif section == "lead"><p class="soft">${msg(brand.isConsole?then("consoleLead", "signInLead"))}</p>
  <#elseif section == "form">
    <form id="kc-form-login" class="signin__fields" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <@kit.input name="username" label=msg("email") type="email" value=(login.username!'') autocomplete="username" focus=true invalid=messagesPerField.existsError('username')><@kit.error name="username"/></@kit.input>
      <#if realm.rememberMe><@kit.tick name="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/></#if>
      </#if>
      <@kit.submit label=msg("doContinue")/>
    </form>
  <#elseif section == "aside" && !brand.isConsole>
    <div class="signin__aside"><p><b>${msg("firstVisit")}</b> ${msg("firstVisitHow")}</p></div>
  </#if>
</@layout.registrationLayout>
