<#import "template.ftl" as layout>
<#assign choosing = (requiredActions![])?seq_contains("UPDATE_PASSWORD")>
<#assign key = choosing?then("mail.open", "mail.complete")>
<@layout.message title=msg(key + ".title", layout.brand.name) text=msg(key + ".text", layout.brand.name) action=msg(key + ".action") note=msg(key + ".note")/>
